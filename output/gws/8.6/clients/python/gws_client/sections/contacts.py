"""Contacts API: its operations."""

from __future__ import annotations

from collections.abc import Mapping

from .. import models
from .._base import UNSET, Unset
from .._call import Call, CallOptions, joined, named
from .._pages import Pages, Paging
from .._session import Session

_list = list  # a method of the class below is called so


class Contacts:
    """Contacts API.

    Whom an agent may want to call: colleagues, queues, and numbers that somebody has noted down.
    """

    def __init__(self, session: Session) -> None:
        self._session = session

    def list(
        self,
        *,
        name: str | _list[str] | tuple[str, ...] | Unset = UNSET,
        phone_number: str | _list[str] | tuple[str, ...] | Unset = UNSET,
        type_: models.ContactsListType | str | Unset = UNSET,
        filter_name: str | int | bool | Unset = UNSET,
        filter_parameters: str | _list[str] | tuple[str, ...] | Unset = UNSET,
        include_business_units: str | _list[str] | tuple[str, ...] | Unset = UNSET,
        exclude_business_units: str | _list[str] | tuple[str, ...] | Unset = UNSET,
        availability_channels_channel_name: Mapping[str, bool] | Unset = UNSET,
        roles: str | _list[str] | tuple[str, ...] | Unset = UNSET,
        limit: int | Unset = UNSET,
        sort_by: str | _list[str] | tuple[str, ...] | Unset = UNSET,
        order: models.ContactsListOrder | str | Unset = UNSET,
        offset: int | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Pages[models.Contact, models.ContactsListResponse]:
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
            exclude_business_units: All but these units. Note: This wins …
            availability_channels_channel_name: Only people who can be reached on the …
            roles: Only people with one of these. The possible values are …
            … and 4 more

        More at html/ContactsGetContacts.html:207:6 #HTTP_Response,
        html/ContactsGetContacts.html:228:6 #HTTP_Response_2.
        """
        call = Call(
            "contacts.list",
            "GET",
            "/api/v2/contacts",
            models.ContactsListResponse,
            query={
                "name": joined(name),
                "phoneNumber": joined(phone_number),
                "type": type_,
                "filterName": filter_name,
                "filterParameters": joined(filter_parameters),
                "includeBusinessUnits": joined(include_business_units),
                "excludeBusinessUnits": joined(exclude_business_units),
                **named("availability.channels.<channel_name>", "<channel_name>", availability_channels_channel_name),
                "roles": joined(roles),
                "limit": limit,
                "sortBy": joined(sort_by),
                "order": order,
                "offset": offset,
            },
        )
        paging = Paging(
            by="offset",
            position="offset",
            size="limit",
            items="contacts",
            total="totalCount",
        )
        return Pages(self._session, call, options, paging)

    async def create_custom_contact(
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
              "path": "/contact/5ee44049-fee3-3802-906e-c4bebab78dde"
            }
        """
        call = Call(
            "contacts.create_custom_contact",
            "POST",
            "/api/v2/contacts",
            models.ContactsCreateCustomContactResponse,
            body={"name": name, "phoneNumber": phone_number},
        )
        answer: models.ContactsCreateCustomContactResponse = await self._session.send(call, options)
        return answer

    async def update_custom_contact(
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
        call = Call(
            "contacts.update_custom_contact",
            "PUT",
            "/api/v2/contacts/{id}",
            models.StatusResponse,
            values={"id": id},
            body={"name": name, "phoneNumber": phone_number},
        )
        answer: models.StatusResponse = await self._session.send(call, options)
        return answer

    async def delete_custom_contact(
        self,
        *,
        id: str,
        options: CallOptions | None = None,
    ) -> models.StatusResponse:
        """Strikes it out.

        DELETE /api/v2/contacts/{id}, documented as “Delete a custom contact” at
        html/ContactsDeleteACustomContact.html:94:5 #Overview.
        """
        call = Call(
            "contacts.delete_custom_contact",
            "DELETE",
            "/api/v2/contacts/{id}",
            models.StatusResponse,
            values={"id": id},
        )
        answer: models.StatusResponse = await self._session.send(call, options)
        return answer
