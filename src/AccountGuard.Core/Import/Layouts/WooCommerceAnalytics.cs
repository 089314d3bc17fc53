using AccountGuard.Import.Tables;
using AccountGuard.Import.Values;
using AccountGuard.Orders;

namespace AccountGuard.Import.Layouts;

/// <summary>WooCommerce Analytics, orders report, as the plug-in writes it in French or English: a shop's sales, one row an order.</summary>
internal static class WooCommerceAnalytics
{
    private static readonly StatusWords Statuses = new(
        ("Annul", OrderStatus.Cancelled),
        ("Cancel", OrderStatus.Cancelled),
        ("chou", OrderStatus.Cancelled),
        ("Failed", OrderStatus.Cancelled),
        ("Rembours", OrderStatus.Returned),
        ("Refund", OrderStatus.Returned),
        ("attente", OrderStatus.Pending),
        ("On hold", OrderStatus.Pending),
        ("Pending", OrderStatus.Pending),
        ("En cours", OrderStatus.Unshipped),
        ("Processing", OrderStatus.Unshipped),
        ("Expédi", OrderStatus.Shipped),
        ("Shipped", OrderStatus.Shipped),
        ("Termin", OrderStatus.Closed),
        ("Complet", OrderStatus.Closed));

    public static readonly OrderHistoryLayout Layout = new(
        DateForms.YearFirst | DateForms.YearLast | DateForms.NamedMonth | DateForms.SerialDay,
        Statuses,
        context => new ItemRowMapper(context),
        new Dictionary<OrderField, string[]>
        {
            [OrderField.OrderDate] = ["Date"],
            [OrderField.OrderId] = ["Commande n°", "Order #"],
            [OrderField.OrderStatus] = ["État", "Status"],
            [OrderField.OrderedBy] = ["Client", "Customer"],
            [OrderField.Title] = ["Produit(s)", "Product(s)"],
            [OrderField.Quantity] = ["Articles vendus", "Items sold"],
            [OrderField.Total] = ["Ventes nettes", "Net sales"],
        })
    {
        Name = "WooCommerceAnalytics",
        Signature = ValueList.Of("Commande n°", "Produit(s)", "Ventes nettes"),
        OtherSignatures = ValueList.Of(
            ValueList.Of("Commande n°", "Type de client"),
            ValueList.Of("Order #", "Product(s)", "Net sales"),
            ValueList.Of("Order #", "Customer type")),
        Variants = ValueList.Of(
            new LayoutVariant(
                "10 columns (French)",
                "Date", "Commande n°", "État", "Client", "Type de client", "Produit(s)", "Articles vendus", "Code(s) promo", "Ventes nettes",
                "Attribution"),
            new LayoutVariant(
                "10 columns (English)",
                "Date", "Order #", "Status", "Customer", "Customer type", "Product(s)", "Items sold", "Coupon(s)", "Net sales", "Attribution")),
        Kind = LineKind.Sale,
    };
}
