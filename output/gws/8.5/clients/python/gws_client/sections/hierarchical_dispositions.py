"""Hierarchical Dispositions API: its operations."""

from __future__ import annotations

from .. import models
from .._call import Call, CallOptions
from .._session import Session


class HierarchicalDispositions:
    """Hierarchical Dispositions API.

    Why somebody called, as a tree to pick from.
    """

    def __init__(self, session: Session) -> None:
        self._session = session

    async def get_group_dispositions(
        self,
        *,
        id: str,
        options: CallOptions | None = None,
    ) -> models.HierarchicalDispositionsGetGroupDispositionsResponse:
        """The leaves of one branch.

        GET /api/v2/groups/{id}/dispositions, documented as “Retrieve all configured dispositions in
        a specific disposition group” at
        html/HierarchicalDispositionsRetrieveAllConfiguredDispositionsInASpecificDispositionGroup.html:72:54
        #firstHeading.
        """
        call = Call(
            "hierarchical_dispositions.get_group_dispositions",
            "GET",
            "/api/v2/groups/{id}/dispositions",
            models.HierarchicalDispositionsGetGroupDispositionsResponse,
            values={"id": id},
        )
        answer: models.HierarchicalDispositionsGetGroupDispositionsResponse = await self._session.send(call, options)
        return answer

    async def create_new_disposition(
        self,
        *,
        id: str,
        name: str,
        display_name: str,
        options: CallOptions | None = None,
    ) -> models.StatusResponse:
        """Hangs a leaf on a branch.

        POST /api/v2/groups/{id}/dispositions, documented as “Create a new disposition” at
        html/HierarchicalDispositionsCreateANewDisposition.html:97:5 #Overview.

        Required features: api-provisioning-write.

        Args:
            name: What programs call it.
            display_name: What people read. (`displayName` in the body)

        Request (Samples), documented at
        html/HierarchicalDispositionsCreateANewDisposition.html:145:116 #Request:
            {
              "name": "WetDog",
              "displayName": "Dog fell into the harbour"
            }
        """
        call = Call(
            "hierarchical_dispositions.create_new_disposition",
            "POST",
            "/api/v2/groups/{id}/dispositions",
            models.StatusResponse,
            values={"id": id},
            body={"name": name, "displayName": display_name},
        )
        answer: models.StatusResponse = await self._session.send(call, options)
        return answer

    async def remove_disposition(
        self,
        *,
        id: str,
        disposition_id: str,
        options: CallOptions | None = None,
    ) -> models.StatusResponse:
        """Plucks a leaf.

        DELETE /api/v2/groups/{id}/dispositions/{dispositionId}, documented as “Remove a
        disposition” at html/HierarchicalDispositionsRemoveADisposition.html:96:5 #Overview.

        Required features: api-provisioning-write.

        Args:
            disposition_id: (`dispositionId` in the path)
        """
        call = Call(
            "hierarchical_dispositions.remove_disposition",
            "DELETE",
            "/api/v2/groups/{id}/dispositions/{dispositionId}",
            models.StatusResponse,
            values={"id": id, "dispositionId": disposition_id},
        )
        answer: models.StatusResponse = await self._session.send(call, options)
        return answer

    async def create_sub_category_of_dispositions(
        self,
        *,
        id: str,
        name: str,
        options: CallOptions | None = None,
    ) -> models.StatusResponse:
        """Lets a branch fork.

        POST /api/v2/groups/{id}/groups, documented as “Create sub-category of dispositions” at
        html/HierarchicalDispositionsCreateSubCategoryOfDispositions.html:97:5 #Overview.

        Required features: api-provisioning-write.

        Args:
            name: What programs call it.
        """
        call = Call(
            "hierarchical_dispositions.create_sub_category_of_dispositions",
            "POST",
            "/api/v2/groups/{id}/groups",
            models.StatusResponse,
            values={"id": id},
            body={"name": name},
        )
        answer: models.StatusResponse = await self._session.send(call, options)
        return answer
