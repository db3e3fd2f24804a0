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
        html/StatisticsGetMostRecentStatisticValues.html:68:54 #firstHeading.

        Args:
            object_id: (`objectId` in the path)

        Response (For instance), documented at
        html/StatisticsGetMostRecentStatisticValues.html:85:115 #firstHeading:
            {
              "objectId": "0129f28979e6b975bb4d69484b56f382",
              "statusCode": 0,
              "statistics": [
                {
                  "statistic": "Quay_Answered",
                  "value": 148
                },
                {
                  "statistic": "Quay_ServiceLevel",
                  "value": 0.83
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

    def get_stat_by_name(
        self,
        *,
        object_id: str,
        statistic_name: str,
        options: CallOptions | None = None,
    ) -> models.StatisticsGetStatByNameResponse:
        """One figure of one object, as it went up and down.

        GET /api/v1/stats/{objectId}/{statisticName}, documented as “Query for Range of Statistic
        Values” at html/StatisticsQueryForRangeOfStatisticValues.html:83:5 #Overview.

        Args:
            object_id: (`objectId` in the path)
            statistic_name: (`statisticName` in the path)

        Response (Samples), documented at html/StatisticsQueryForRangeOfStatisticValues.html:97:115
        #HTTP_Response:
            {
              "objectId": "0129f28979e6b975bb4d69484b56f382",
              "statusCode": 0,
              "statistic": "Quay_Answered",
              "values": [
                131,
                140,
                148
              ]
            }
        """
        return self._portal.run(
            self._section.get_stat_by_name(
                object_id=object_id,
                statistic_name=statistic_name,
                options=options,
            )
        )
