using AccountGuard.Import.Tables;
using AccountGuard.Import.Values;
using AccountGuard.Orders;

namespace AccountGuard.Import.Layouts;

/// <summary>Browser extension Azad (philipmulcahy/azad), table of shipments.</summary>
internal static class AzadShipments
{
    public static readonly OrderHistoryLayout Layout = new(
        DateForms.YearFirst | DateForms.NamedMonth | DateForms.SerialDay,
        Azad.Statuses,
        context => new ItemRowMapper(context),
        new Dictionary<OrderField, string[]>
        {
            [OrderField.OrderId] = ["order id"],
            [OrderField.OrderUrl] = ["order url"],
            [OrderField.OrderDate] = ["order date", "date"],
            [OrderField.OrderStatus] = ["shipping status"],
            [OrderField.ShipmentStatus] = ["delivered"],
        })
    {
        Name = "AzadShipments",
        Signature = ValueList.Of("order id", "shipment id", "tracking id"),
        OtherSignatures = ValueList.Of(
            ValueList.Of("order id", "delivered", "shipping status"),
            ValueList.Of("order id", "shipping status", "tracking id"),
            ValueList.Of("order id", "shipping status", "tracking link")),
        Variants = ValueList.Of(new LayoutVariant(
            "8 columns",
            "shipment id", "order id", "order url", "order date", "delivered", "shipping status", "tracking link", "tracking id")),
        Kind = LineKind.Shipment,
        AddsToOrders = true,
        SummaryRow = Azad.SummaryRow,
    };
}
