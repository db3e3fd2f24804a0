"""Contacts API: its operations."""

from __future__ import annotations

from collections.abc import Mapping

from .. import models
from .._base import UNSET, Unset
from .._call import CallOptions
from .._pages import SyncPages
from .._portal import Portal
from ..sections import contacts as _waited

_list = list  # a method of the class below is called so


class Contacts:
    """Contacts API.

    Whom an agent may want to call: colleagues, queues, and numbers that somebody has noted down.
    """

    def __init__(self, portal: Portal, section: _waited.Contacts) -> None:
        self._portal = portal
        self._section = section

    def list(
        self,
        *,
        name: str | _list[str] | tuple[str, ...] | Unset = UNSET,
        phone_number: str | _list[str] | tuple[str, ...] | Unset = UNSET,
        type_: models.ContactsListType | str | Unset = UNSET,
        filter_name: str | int | bool | Unset = UNSET,
        filter_parameters: str | _list[str] | tuple[str, ...] | Unset = UNSET,
        include_business_units: str | _list[str] | tuple[str, ...] | Unset = UNSET,
        availability_channels_channel_name: Mapping[str, bool] | Unset = UNSET,
        roles: str | _list[str] | tuple[str, ...] | Unset = UNSET,
        limit: int | Unset = UNSET,
        sort_by: str | _list[str] | tuple[str, ...] | Unset = UNSET,
        order: models.ContactsListOrder | str | Unset = UNSET,
        offset: int | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> SyncPages[models.Contact, models.ContactsListResponse]:
        """Searches the contacts. The list comes in pages.

        GET /api/v2/contacts, documented as “Get contacts” at html/ContactsGetContacts.html:99:5
        #Overview.

        Gives a list page by page: iterate over it, or take `pages()`.

        Args:
            name: Contacts called exactly so.
            phone_number: Contacts with exactly these numbers; digits only, or '*' for …
            type_: User, Queue or Custom. (`type` in the query)
            filter_name: A search that has a name of its …
            filter_parameters: Words for the search in filterName. (`filterParameters` in …
            include_business_units: Only these units. (`includeBusinessUnits` in the query)
            availability_channels_channel_name: Only people who can be reached on the …
            roles: Only people with one of these. The possible values are …
            limit: How many records to …
            … and 3 more

        More at html/ContactsGetContacts.html:199:6 #HTTP_Response,
        html/ContactsGetContacts.html:220:6 #HTTP_Response_2.
        """
        return SyncPages(
            self._portal,
            self._section.list(
                name=name,
                phone_number=phone_number,
                type_=type_,
                filter_name=filter_name,
                filter_parameters=filter_parameters,
                include_business_units=include_business_units,
                availability_channels_channel_name=availability_channels_channel_name,
                roles=roles,
                limit=limit,
                sort_by=sort_by,
                order=order,
                offset=offset,
                options=options,
            ),
        )

    def create_custom_contact(
        self,
        *,
        name: str | Unset = UNSET,
        phone_number: str | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> models.ContactsCreateCustomContactResponse:
        """Notes a number down.

        POST /api/v2/contacts, documented as “Create a custom contact” at
        html/ContactsCreateACustomContact.html:95:5 #Overview.

        Args:
            name: What to call it.
            phone_number: The number, at most one. (`phoneNumber` in the body)

        Request (Samples), documented at html/ContactsCreateACustomContact.html:137:6 #Request:
            {
              "name": "Coastguard",
              "phoneNumber": "+441856550199"
            }

        Response (Samples), documented at html/ContactsCreateACustomContact.html:144:6
        #HTTP_Response:
            {
              "statusCode": 0,
              "id": "5ee44049-fee3-3802-906e-c4bebab78dde",
              "uri": "http://198.51.100.24:8090/api/v2/contacts/5ee44049-fee3-3802-906e-c4bebab78dde",
              "path": "/contact/5ee44049-fee3-3802-906e-c4bebab78dde"
            }
        """
        return self._portal.run(
            self._section.create_custom_contact(
                name=name,
                phone_number=phone_number,
                options=options,
            )
        )

    def update_custom_contact(
        self,
        *,
        id: str,
        name: str | Unset = UNSET,
        phone_number: str | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> models.StatusResponse:
        """Corrects what was noted down.

        PUT /api/v2/contacts/{id}, documented as “Update a custom contact” at
        html/ContactsUpdateACustomContact.html:95:5 #Overview.

        Args:
            name: What to call it.
            phone_number: The number, at most one. (`phoneNumber` in the body)

        Request (Samples), documented at html/ContactsUpdateACustomContact.html:137:6 #Request:
            {
              "name": "Coastguard Orkney",
              "phoneNumber": "+441856550198"
            }
        """
        return self._portal.run(
            self._section.update_custom_contact(
                id=id,
                name=name,
                phone_number=phone_number,
                options=options,
            )
        )

    def delete_custom_contact(
        self,
        *,
        id: str,
        options: CallOptions | None = None,
    ) -> models.StatusResponse:
        """Crosses it out.

        DELETE /api/v2/contacts/{id}, documented as “Delete a custom contact” at
        html/ContactsDeleteACustomContact.html:94:5 #Overview.
        """
        return self._portal.run(
            self._section.delete_custom_contact(
                id=id,
                options=options,
            )
        )
