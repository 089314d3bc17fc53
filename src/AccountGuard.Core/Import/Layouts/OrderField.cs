namespace AccountGuard.Import.Layouts;

/// <summary>What a column can hold, whatever a layout calls it.</summary>
internal enum OrderField
{
    OrderId,
    LineId,
    OrderDate,

    /// <summary>What the row is, where a table mixes orders with refunds, payouts and fees; see <see cref="OrderHistoryLayout.Kinds"/>.</summary>
    RowKind,
    Title,
    ProductId,
    Category,
    Quantity,
    UnitPrice,
    Total,

    /// <summary>Amounts that <see cref="Total"/> leaves out: their sum with it is what the line cost. See <see cref="OrderHistoryLayout.TotalParts"/>.</summary>
    Tax,
    Shipping,
    ShippingTax,
    GiftWrap,
    GiftWrapTax,
    Discount,
    ShippingDiscount,

    /// <summary>One of the amounts of which a line's cost is made up, in tables with a row for each; see <see cref="Tables.ComponentRowMapper"/>.</summary>
    ComponentAmount,

    /// <summary>What the component is: price, tax, …</summary>
    ComponentType,

    /// <summary>The offer by which a component is granted: a promotion, a coupon.</summary>
    OfferType,

    Currency,

    /// <summary>The address in one line.</summary>
    ShipTo,
    RecipientName,
    Street1,
    Street2,
    Street3,
    City,
    State,
    PostalCode,
    Country,

    /// <summary>The billing address in one line, or the name billed.</summary>
    BillTo,
    BillName,
    BillStreet1,
    BillStreet2,
    BillStreet3,
    BillCity,
    BillState,
    BillPostalCode,
    BillCountry,
    Payment,

    /// <summary>The card's last four digits, where they stand apart from <see cref="Payment"/>.</summary>
    PaymentIdentifier,
    OrderStatus,
    ShipmentStatus,
    ShippedOn,
    ShippingOption,
    RefundAmount,

    /// <summary>Tax given back besides <see cref="RefundAmount"/>.</summary>
    RefundTax,
    RefundedOn,
    RefundedTo,
    Seller,
    Site,

    /// <summary>A gift's message: any makes the line a gift.</summary>
    GiftMessage,
    GiftSender,

    /// <summary>"Yes" or "True" makes the line a gift.</summary>
    GiftFlag,
    GiftRecipient,
    OrderedBy,
    SessionId,
    BrowserId,
    OrderingCountry,
    OrderTotal,
    Details,
    OrderUrl,

    /// <summary>Stays the last: the fields are counted by it.</summary>
    ProductUrl,
}
