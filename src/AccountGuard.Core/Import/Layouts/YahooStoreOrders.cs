using AccountGuard.Import.Tables;
using AccountGuard.Import.Values;
using AccountGuard.Orders;

namespace AccountGuard.Import.Layouts;

/// <summary>Yahoo!ショッピング, the orders of a store with their items, under the names of the store's order API.</summary>
internal static class YahooStoreOrders
{
    /// <summary>The state is a number (order API, OrderStatus): 0 not paid, 1 reserved, 2 being handled, 3 on hold, 4 cancelled, 5 completed.</summary>
    private static readonly StatusWords Statuses = new(
        ("0", OrderStatus.Pending),
        ("1", OrderStatus.Pending),
        ("2", OrderStatus.Unshipped),
        ("3", OrderStatus.Pending),
        ("4", OrderStatus.Cancelled),
        ("5", OrderStatus.Closed));

    public static readonly OrderHistoryLayout Layout = new(
        DateForms.YearFirst | DateForms.SerialDay,
        Statuses,
        context => new ItemRowMapper(context),
        new Dictionary<OrderField, string[]>
        {
            [OrderField.OrderId] = ["OrderId"],
            [OrderField.LineId] = ["LineId"],
            [OrderField.OrderDate] = ["OrderTime"],
            [OrderField.OrderStatus] = ["OrderStatus"],
            [OrderField.Payment] = ["PayMethodName", "PayMethod"],
            [OrderField.PaymentIdentifier] = ["CardNumberLast4"],
            [OrderField.BillName] = ["BillLastName"],
            [OrderField.BillGivenName] = ["BillFirstName"],
            [OrderField.BillPostalCode] = ["BillZipCode"],
            [OrderField.BillState] = ["BillPrefecture"],
            [OrderField.BillCity] = ["BillCity"],
            [OrderField.BillStreet1] = ["BillAddress1"],
            [OrderField.BillStreet2] = ["BillAddress2"],
            [OrderField.RecipientName] = ["ShipLastName"],
            [OrderField.RecipientGivenName] = ["ShipFirstName"],
            [OrderField.PostalCode] = ["ShipZipCode"],
            [OrderField.State] = ["ShipPrefecture"],
            [OrderField.City] = ["ShipCity"],
            [OrderField.Street1] = ["ShipAddress1"],
            [OrderField.Street2] = ["ShipAddress2"],
            [OrderField.ShippedOn] = ["ShipDate"],
            [OrderField.OrderTotal] = ["TotalPrice"],
            [OrderField.ProductId] = ["ItemId"],
            [OrderField.Title] = ["Title"],
            [OrderField.UnitPrice] = ["UnitPrice"],
            [OrderField.Quantity] = ["Quantity"],
        })
    {
        Name = "YahooStoreOrders",
        Signature = ValueList.Of("OrderId", "OrderTime", "ShipPrefecture"),
        Variants = ValueList.Of(new LayoutVariant(
            "28 columns",
            "OrderId", "OrderTime", "OrderStatus", "PayMethod", "CardNumberLast4", "BillFirstName", "BillLastName", "BillZipCode",
            "BillPrefecture", "BillCity", "BillAddress1", "BillAddress2", "BillPhoneNumber", "BillMailAddress", "ShipLastName", "ShipFirstName",
            "ShipZipCode", "ShipPrefecture", "ShipCity", "ShipAddress1", "ShipAddress2", "ShipPhoneNumber", "TotalPrice", "LineId", "ItemId",
            "Title", "UnitPrice", "Quantity")),
        Kind = LineKind.Sale,
        PricesPieces = true,
        FillsDown = true,
        Currency = "JPY",
        Site = "shopping.yahoo.co.jp",
        Offset = ShopTime.Japan,
    };
}
