"""Hierarchical Dispositions API: its operations."""

from __future__ import annotations

from .. import models
from .._base import UNSET, Unset
from .._portal import Portal
from .._session import CallOptions
from ..sections import hierarchical_dispositions as _waited


class HierarchicalDispositions:
    """Hierarchical Dispositions API.

    Why somebody called, as a tree to pick from.
    """

    def __init__(self, portal: Portal, section: _waited.HierarchicalDispositions) -> None:
        self._portal = portal
        self._section = section

    def retrieve_all_configured_dispositions_in_specific_disposition_group(
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
        return self._portal.run(
            self._section.retrieve_all_configured_dispositions_in_specific_disposition_group(
                id=id,
                options=options,
            )
        )

    def retrieve_full_disposition_and_category_tree(
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
        return self._portal.run(
            self._section.retrieve_full_disposition_and_category_tree(
                id=id,
                subresources=subresources,
                options=options,
            )
        )
