using System.Globalization;

namespace AccountGuard.Samples.Layouts;

/// <summary>The items file of amazon.com's Order History Report (until March 2023): no mark, LF, quotes where needed, oldest first.</summary>
internal static class OrderHistoryReport
{
    private static readonly string[] Columns =
    [
        "Order Date", "Order ID", "Title", "Category", "ASIN/ISBN", "UNSPSC Code", "Website", "Release Date", "Condition", "Seller",
        "Seller Credentials", "List Price Per Unit", "Purchase Price Per Unit", "Quantity", "Payment Instrument Type", "Purchase Order Number",
        "PO Line Number", "Ordering Customer Email", "Shipment Date", "Shipping Address Name", "Shipping Address Street 1",
        "Shipping Address Street 2", "Shipping Address City", "Shipping Address State", "Shipping Address Zip", "Order Status",
        "Carrier Name & Tracking Number", "Item Subtotal", "Item Subtotal Tax", "Item Total", "Tax Exemption Applied", "Tax Exemption Type",
        "Exemption Opt-Out", "Buyer Name", "Currency", "Group Name",
    ];

    public static byte[] Items(IEnumerable<Order> orders, TimeSpan localOffset) => Csv.Write(
        [
            Columns,
            .. orders.OrderBy(order => order.PlacedAtUtc).SelectMany(order => order.Lines.Select(line => Columns.Select(column => Cell(column, order, line, localOffset)))),
        ],
        Csv.WhenNeeded,
        "\n",
        mark: false);

    private static string Cell(string column, Order order, Line line, TimeSpan localOffset) => column switch
    {
        "Order Date" => Day(order.PlacedAtUtc + localOffset),
        "Order ID" => order.Id,
        "Title" => line.Good.Title,
        "Category" => line.Good.Kind.ToUpperInvariant(),
        "ASIN/ISBN" => line.Good.Asin,
        "Website" => order.Website,
        "Condition" => "new",
        "Seller" => "Amazon.com",
        "List Price Per Unit" => Dollars(0),
        "Purchase Price Per Unit" => Dollars(line.Good.Price),
        "Quantity" => line.Quantity.ToString(CultureInfo.InvariantCulture),
        "Payment Instrument Type" => order.Card ?? "",
        "Ordering Customer Email" => "jordan@example.com",
        "Shipment Date" => Day(order.Parcels[0] + localOffset),
        "Shipping Address Name" => order.ShipTo!.Name,
        "Shipping Address Street 1" => order.ShipTo!.Street,
        "Shipping Address Street 2" => order.ShipTo!.Unit,
        "Shipping Address City" => order.ShipTo!.City,
        "Shipping Address State" => order.ShipTo!.State,
        "Shipping Address Zip" => order.ShipTo!.Zip,
        "Order Status" => "Shipped",
        "Carrier Name & Tracking Number" => order.TrackingNumber(0),
        "Item Subtotal" => Dollars((line.Quantity * Money.UnitPrice(order, line)) + line.Discount),
        "Item Subtotal Tax" => Dollars(line.Quantity * Money.UnitTax(order, line)),
        "Item Total" => Dollars(Money.Total(order, line)),
        "Buyer Name" => "Jordan",
        "Currency" => "USD",
        _ => "",
    };

    private static string Day(DateTime local) => local.ToString("MM/dd/yy", CultureInfo.InvariantCulture);

    private static string Dollars(decimal value) => value.ToString("$#,0.00", CultureInfo.InvariantCulture);
}
