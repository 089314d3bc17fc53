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

    /// <summary>Pieces that have not been handed over yet: it tells the state of rows that name none.</summary>
    QuantityToShip,
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

    /// <summary>The given name, where <see cref="RecipientName"/> is the family name alone; written behind it, as in Japan.</summary>
    RecipientGivenName,
    Street1,
    Street2,
    Street3,
    City,
    State,
    PostalCode,

    /// <summary>The last part of a postal code in two cells.</summary>
    PostalCodeEnd,
    Country,

    /// <summary>The billing address in one line, or the name billed.</summary>
    BillTo,
    BillName,
    BillGivenName,
    BillStreet1,
    BillStreet2,
    BillStreet3,
    BillCity,
    BillState,
    BillPostalCode,
    BillPostalCodeEnd,
    BillCountry,
    Payment,

    /// <summary>The card's last four digits, where they stand apart from <see cref="Payment"/>.</summary>
    PaymentIdentifier,
    OrderStatus,
    ShipmentStatus,

    /// <summary>When the order was cancelled: any text there makes the line cancelled.</summary>
    CancelledOn,
    ShippedOn,
    ShippingOption,
    RefundAmount,

    /// <summary>Tax given back besides <see cref="RefundAmount"/>.</summary>
    RefundTax,
    RefundedOn,
    RefundedTo,

    /// <summary>"Yes" says that the money went to a gift-card balance, whatever <see cref="RefundedTo"/> says of the order's payment.</summary>
    RefundedToGiftCard,

    /// <summary>The day on which goods came back: with it a return is one that has happened, not only been asked for.</summary>
    ReturnedOn,

    /// <summary>Whether the money of a refund went out; besides it <see cref="OrderStatus"/> says how far the refund is. See <see cref="OrderHistoryLayout.RefundStates"/>.</summary>
    RefundState,
    Seller,

    /// <summary>Who hands the goods to the carrier: the shop's warehouse or the seller.</summary>
    FulfilledBy,
    ShipFromStreet1,
    ShipFromStreet2,
    ShipFromStreet3,
    ShipFromCity,
    ShipFromState,
    ShipFromPostalCode,
    ShipFromCountry,
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

    /// <summary>The number of the settlement that a booking stands in. It tells the layout too.</summary>
    SettlementId,

    /// <summary>What the whole order cost, repeated on its rows or on the first of them; see <see cref="Tables.OrderTotalMapper"/>.</summary>
    OrderTotal,

    /// <summary>The shop's number of a charge or refund that several rows may be about.</summary>
    PaymentReference,

    /// <summary>Where the goods were bought; see <see cref="OrderHistoryLayout.StoreSites"/>.</summary>
    SalesChannel,
    Details,
    OrderUrl,

    /// <summary>Stays the last: the fields are counted by it.</summary>
    ProductUrl,
}
