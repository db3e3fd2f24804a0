"""Hierarchical Dispositions API: its operations."""

from __future__ import annotations

from .. import models
from .._call import CallOptions
from .._portal import Portal
from ..sections import hierarchical_dispositions as _waited


class HierarchicalDispositions:
    """Hierarchical Dispositions API.

    Why somebody called, as a tree to pick from.
    """

    def __init__(self, portal: Portal, section: _waited.HierarchicalDispositions) -> None:
        self._portal = portal
        self._section = section

    def get_group_dispositions(
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
        return self._portal.run(
            self._section.get_group_dispositions(
                id=id,
                options=options,
            )
        )

    def create_new_disposition(
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
        return self._portal.run(
            self._section.create_new_disposition(
                id=id,
                name=name,
                display_name=display_name,
                options=options,
            )
        )

    def remove_disposition(
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
        return self._portal.run(
            self._section.remove_disposition(
                id=id,
                disposition_id=disposition_id,
                options=options,
            )
        )

    def create_sub_category_of_dispositions(
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
        return self._portal.run(
            self._section.create_sub_category_of_dispositions(
                id=id,
                name=name,
                options=options,
            )
        )
