using System.Globalization;
using System.Text;

namespace AccountGuard.Benchmarks.Exports;

/// <summary>
/// Writes an order history in the layout of Amazon's data export (Retail.OrderHistory.1.csv: 28 columns, all quoted,
/// newest first, UTF-8 with its mark), of any length in constant memory. All of it is made up and depends on the seed
/// alone. Twenty years of an account, whatever the number of rows; ten days before the end a stranger orders.
/// </summary>
internal sealed class OrderHistoryExport
{
    private const int DaysOfHistory = 7300;
    private const int DaysSinceHijack = 10;
    private const int OrdersOfHijack = 4;
    private const double LinesAnOrder = 1.3;

    private static readonly DateTime Newest = new(2026, 11, 1, 12, 0, 0, DateTimeKind.Utc);

    private static readonly string[] Columns =
    [
        "Website", "Order ID", "Order Date", "Purchase Order Number", "Currency", "Unit Price", "Unit Price Tax", "Shipping Charge",
        "Total Discounts", "Total Owed", "Shipment Item Subtotal", "Shipment Item Subtotal Tax", "ASIN", "Product Condition", "Quantity",
        "Payment Instrument Type", "Order Status", "Shipment Status", "Ship Date", "Shipping Option", "Shipping Address", "Billing Address",
        "Carrier Name & Tracking Number", "Product Name", "Gift Message", "Gift Sender Name", "Gift Recipient Contact Details", "Item Serial Number",
    ];

    private readonly long rows;
    private readonly Random random;
    private readonly ProductShelf shelf;
    private readonly AddressBook addresses;
    private readonly StringBuilder line = new();
    private long written;

    public OrderHistoryExport(long rows, int seed)
    {
        this.rows = rows;
        random = new Random(seed);
        shelf = new ProductShelf(random);
        addresses = new AddressBook(random);
    }

    /// <summary>Writes the export to <paramref name="path"/>.</summary>
    public static void Write(string path, long rows, int seed)
    {
        using var writer = new StreamWriter(path, append: false, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true), bufferSize: 1 << 20);
        new OrderHistoryExport(rows, seed).Write(writer);
    }

    private void Write(TextWriter writer)
    {
        Row(writer, Columns);
        var secondsAnOrder = DaysOfHistory * 86400.0 / Math.Max(1, rows / LinesAnOrder);
        var date = Newest;
        var strangers = 0;
        while (written < rows)
        {
            date = date.AddSeconds(-Math.Max(1, Math.Round(random.NextDouble() * 2 * secondsAnOrder)));
            if (strangers < OrdersOfHijack && date < Newest.AddDays(-DaysSinceHijack).AddHours(-strangers))
            {
                strangers++;
                Order(writer, date, isStranger: true);
            }
            else
            {
                Order(writer, date, isStranger: false);
            }
        }
    }

    private void Order(TextWriter writer, DateTime date, bool isStranger)
    {
        var age = Math.Max(0, 1 - ((Newest - date).TotalDays / DaysOfHistory));
        var id = $"11{random.Next(1, 9)}-{random.Next(10_000_000):0000000}-{random.Next(10_000_000):0000000}";
        var home = addresses.Home(age);
        var shipTo = isStranger ? AddressBook.Stranger : addresses.Pick(age, random);
        var card = isStranger ? "Visa - 4417" : Card(age);
        do
        {
            var product = isStranger ? ProductShelf.Loot[random.Next(ProductShelf.Loot.Count)] : shelf.Pick(random);
            Line(writer, id, date, product, shipTo, home, card);
        }
        while (written < rows && random.NextDouble() < 1 - (1 / LinesAnOrder));
    }

    private void Line(TextWriter writer, string id, DateTime date, Product product, string shipTo, string billTo, string card)
    {
        var isCancelled = random.Next(60) == 0;
        var quantity = isCancelled ? 0 : random.Next(10) == 0 ? 2 : 1;
        var price = product.Cents / 100m;
        var tax = Math.Round(price * 0.08m, 2);
        var discount = random.Next(20) == 0 ? "'-1.47'" : "0";
        var parcel = date.AddHours(random.Next(6, 90)).AddMilliseconds(random.Next(1000));
        written++;
        Row(writer,
        [
            "Amazon.com", id, date.ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture), "Not Applicable", "USD",
            Money(price), Money(tax), "0", discount, Money(quantity * (price + tax)), Money(quantity * price), Money(quantity * tax),
            product.Asin, "New", quantity.ToString(CultureInfo.InvariantCulture), card, isCancelled ? "Cancelled" : "Closed",
            isCancelled ? "Not Available" : "Shipped",
            isCancelled ? "Not Available" : parcel.ToString("yyyy-MM-ddTHH:mm:ss.fffZ", CultureInfo.InvariantCulture),
            "next-1dc", shipTo, billTo, isCancelled ? "Not Available" : $"AMZN_US(TBA{random.NextInt64(1_000_000_000_000):000000000000})",
            product.Title, "Not Available", "Not Available", "Not Available", "Not Available",
        ]);
    }

    /// <summary>A card for four years or so; one order in ten takes from the gift balance too.</summary>
    private string Card(double age)
    {
        var card = $"Visa - {1200 + ((int)(age * 5) * 37)}";
        return random.Next(10) == 0 ? "Gift Certificate/Card and " + card : card;
    }

    private void Row(TextWriter writer, IEnumerable<string> cells)
    {
        line.Clear();
        foreach (var cell in cells)
        {
            line.Append(line.Length == 0 ? "\"" : ",\"").Append(cell).Append('"');
        }

        writer.Write(line.Append('\n'));
    }

    private static string Money(decimal amount) => amount.ToString("#,0.00", CultureInfo.InvariantCulture);
}
