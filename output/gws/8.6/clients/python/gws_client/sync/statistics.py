"""Statistics API: its operations."""

from __future__ import annotations

from .. import models
from .._call import CallOptions
from .._portal import Portal
from ..sections import statistics as _waited


class Statistics:
    """Statistics API.

    Figures, as the statistics server counts them.
    """

    def __init__(self, portal: Portal, section: _waited.Statistics) -> None:
        self._portal = portal
        self._section = section

    def get_most_recent_statistic_values(
        self,
        *,
        object_id: str,
        options: CallOptions | None = None,
    ) -> models.StatisticsGetMostRecentStatisticValuesResponse:
        """Get most recent statistic values.

        GET /api/v1/stats/{objectId}, documented as “Get most recent statistic values” at
        html/StatisticsGetMostRecentStatisticValues.html:67:54 #firstHeading.

        Args:
            object_id: (`objectId` in the path)

        Response (For instance), documented at
        html/StatisticsGetMostRecentStatisticValues.html:84:115 #firstHeading:
            {
              "objectId": "0129f28979e6b975bb4d69484b56f382",
              "statusCode": 0,
              "statistics": [
                {
                  "statistic": "Quay_Answered",
                  "value": 148,
                  "time": 1717501325377
                },
                {
                  "statistic": "Quay_ServiceLevel",
                  "value": 0.83,
                  "time": 1717501325512
                }
              ]
            }
        """
        return self._portal.run(
            self._section.get_most_recent_statistic_values(
                object_id=object_id,
                options=options,
            )
        )
