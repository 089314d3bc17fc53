using System.Globalization;

namespace AccountGuard.Samples.Layouts;

/// <summary>Amazon's "Request My Data" in two generations: the columns differ in name and place, the values do not.</summary>
internal static class DataExport
{
    /// <summary>From here on order dates have milliseconds, as very recent orders in real exports have.</summary>
    private static readonly DateTime Recent = new(2026, 10, 10);

    private static readonly string[] RetailColumns =
    [
        "Website", "Order ID", "Order Date", "Purchase Order Number", "Currency", "Unit Price", "Unit Price Tax", "Shipping Charge",
        "Total Discounts", "Total Owed", "Shipment Item Subtotal", "Shipment Item Subtotal Tax", "ASIN", "Product Condition", "Quantity",
        "Payment Instrument Type", "Order Status", "Shipment Status", "Ship Date", "Shipping Option", "Shipping Address", "Billing Address",
        "Carrier Name & Tracking Number", "Product Name", "Gift Message", "Gift Sender Name", "Gift Recipient Contact Details", "Item Serial Number",
    ];

    private static readonly string[] OrderHistoryColumns =
    [
        "ASIN", "Billing Address", "Carrier Name & Tracking Number", "Currency", "Gift Message", "Gift Recipient Contact", "Gift Sender Name",
        "Item Serial Number", "Order Date", "Order ID", "Order Status", "Original Quantity", "Payment Method Type", "Product Condition",
        "Product Name", "Purchase Order Number", "Ship Date", "Shipment Item Subtotal", "Shipment Item Subtotal Tax", "Shipment Status",
        "Shipping Address", "Shipping Charge", "Shipping Option", "Total Amount", "Total Discounts", "Unit Price", "Unit Price Tax", "Website",
    ];

    /// <summary>Retail.OrderHistory.N.csv of 2024 to early 2026: mark, LF, everything quoted, newest first.</summary>
    public static byte[] RetailOrderHistory(IEnumerable<Order> orders) =>
        Csv.Write(Rows(RetailColumns, orders.OrderByDescending(order => order.PlacedAtUtc)), Csv.Always, "\n", mark: true);

    /// <summary>Order History.csv since March 2026, as a developer of a Japanese importer describes it: mark, CRLF, quotes where needed, not sorted.</summary>
    public static byte[] OrderHistory(IEnumerable<Order> orders) =>
        Csv.Write(Rows(OrderHistoryColumns, orders.OrderBy(order => order.Id[4..], StringComparer.Ordinal)), Csv.WhenNeeded, "\r\n", mark: true);

    private static IEnumerable<IEnumerable<string>> Rows(string[] columns, IEnumerable<Order> orders) =>
        [columns, .. orders.SelectMany(order => order.Lines.Select(line => columns.Select(column => Cell(column, order, line))))];

    private static string Cell(string column, Order order, Line line) => column switch
    {
        "Website" => order.Website,
        "Order ID" => order.Id,
        "Order Date" => Iso(order.PlacedAtUtc, milliseconds: order.PlacedAtUtc >= Recent),
        "Currency" => Money.Currency(order),
        "Unit Price" => Number(Money.UnitPrice(order, line)),
        "Unit Price Tax" => Number(Money.UnitTax(order, line)),
        "Shipping Charge" => "0",
        "Total Discounts" => Number(order.IsCancelled ? 0 : line.Discount),
        "Total Owed" or "Total Amount" => Number(Money.Total(order, line)),
        "Shipment Item Subtotal" => order.Parcels.Count == 0 ? "Not Available" : Number(order.Lines.Sum(each => each.Quantity * Money.UnitPrice(order, each))),
        "Shipment Item Subtotal Tax" => order.Parcels.Count == 0 ? "Not Available" : Number(order.Lines.Sum(each => each.Quantity * Money.UnitTax(order, each))),
        "ASIN" => line.Good.Asin,
        "Product Condition" => "New",
        "Quantity" or "Original Quantity" => order.IsCancelled ? "0" : line.Quantity.ToString(CultureInfo.InvariantCulture),
        "Payment Instrument Type" or "Payment Method Type" => order.Card ?? "Not Available",
        "Order Status" => order.Status,
        "Shipment Status" => Joined(order, (_, _) => "Shipped"),
        "Ship Date" => Joined(order, (parcel, _) => Iso(parcel, milliseconds: parcel.Second % 3 == 0)),
        "Shipping Option" => order.ShippingOption,
        "Shipping Address" => order.ShipTo?.OneLine ?? "Not Available",
        "Billing Address" => order.ShipTo is null ? "Not Available" : order.BillTo?.OneLine ?? "Not Available",
        "Carrier Name & Tracking Number" => order.ShipTo is null ? "Not Available" : Joined(order, (_, parcel) => order.TrackingNumber(parcel)),
        "Product Name" => line.Good.Title,
        "Gift Message" => order.GiftMessage ?? "Not Available",
        "Gift Sender Name" => order.GiftSender ?? "Not Available",
        "Purchase Order Number" => "Not Applicable",
        _ => "Not Available",
    };

    private static string Joined(Order order, Func<DateTime, int, string> cell) =>
        order.Parcels.Count == 0 ? "Not Available" : string.Join(" and ", order.Parcels.Select(cell));

    private static string Iso(DateTime utc, bool milliseconds) => milliseconds
        ? utc.AddMilliseconds((utc.Ticks / TimeSpan.TicksPerSecond * 37) % 1000).ToString("yyyy-MM-ddTHH:mm:ss.fffZ", CultureInfo.InvariantCulture)
        : utc.ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture);

    /// <summary>Thousands with commas; what begins with a minus stands in apostrophes.</summary>
    private static string Number(decimal value)
    {
        var text = value.ToString("#,0.##", CultureInfo.InvariantCulture);
        return value < 0 ? $"'{text}'" : text;
    }
}
