"""Hierarchical Dispositions API: its operations."""

from __future__ import annotations

from .. import models
from .._base import UNSET, Unset
from .._session import Call, CallOptions, Session


class HierarchicalDispositions:
    """Hierarchical Dispositions API.

    Why somebody called, as a tree to pick from.
    """

    def __init__(self, session: Session) -> None:
        self._session = session

    async def retrieve_all_configured_dispositions_in_specific_disposition_group(
        self,
        *,
        id: str,
        options: CallOptions | None = None,
    ) -> models.HierarchicalDispositionsRetrieveAllConfiguredDispositionsInSpecificDispo6ee3dfa7Response:
        """The leaves of one branch.

        GET /api/v2/groups/{id}/dispositions, documented as “Retrieve all configured dispositions in
        a specific disposition group” at
        html/HierarchicalDispositionsRetrieveAllConfiguredDispositionsInASpecificDispositionGroup.html:68:54
        #firstHeading.

        Response (Example), documented at
        html/HierarchicalDispositionsRetrieveAllConfiguredDispositionsInASpecificDispositionGroup.html:82:1
        #Example:
            {
              "dispositions": [
                {
                  "name": "LostBag",
                  "displayName": "Lost luggage"
                },
                {
                  "name": "LateSailing",
                  "displayName": "Sailing was late"
                }
              ]
            }
        """
        call = Call(
            "hierarchical_dispositions.retrieve_all_configured_dispositions_in_specific_disposition_group",
            "GET",
            "/api/v2/groups/{id}/dispositions",
            models.HierarchicalDispositionsRetrieveAllConfiguredDispositionsInSpecificDispo6ee3dfa7Response,
            values={"id": id},
        )
        answer: models.HierarchicalDispositionsRetrieveAllConfiguredDispositionsInSpecificDispo6ee3dfa7Response = await self._session.send(call, options)
        return answer

    async def retrieve_full_disposition_and_category_tree(
        self,
        *,
        id: str,
        subresources: str | int | bool | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> models.BusinessUnitApiResponse:
        """Everything below a branch.

        GET /api/v2/groups/{id}, documented as “Retrieve full disposition and category tree” at
        html/HierarchicalDispositionsRetrieveFullDispositionAndCategoryTree.html:68:54
        #firstHeading.

        Response (Example), documented at
        html/HierarchicalDispositionsRetrieveFullDispositionAndCategoryTree.html:82:1 #Example:
            {
              "id": "<id>",
              "name": "Reasons",
              "groups": [
                {
                  "name": "Luggage",
                  "contains": "dispositions",
                  "parentUri": "/groups/{parent_id}",
                  "groups": [
                    {
                      "dispositions": []
                    }
                  ],
                  "dispositions": [
                    {
                      "name": "LostBag",
                      "displayName": "Lost luggage"
                    }
                  ]
                }
              ],
              "dispositions": [
                {
                  "name": "Other",
                  "displayName": "Something else"
                },
                {
                  "name": "Wrong",
                  "displayName": "Wrong number"
                }
              ]
            }
        """
        call = Call(
            "hierarchical_dispositions.retrieve_full_disposition_and_category_tree",
            "GET",
            "/api/v2/groups/{id}",
            models.BusinessUnitApiResponse,
            values={"id": id},
            query={"subresources": subresources},
        )
        answer: models.BusinessUnitApiResponse = await self._session.send(call, options)
        return answer
