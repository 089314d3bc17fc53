namespace AccountGuard.Samples.Layouts;

/// <summary>Prices with and without tax: in yen the shelf's price holds the tax, in dollars the state adds it.</summary>
internal static class Money
{
    public static string Currency(Order order) => IsYen(order) ? "JPY" : "USD";

    public static decimal UnitPrice(Order order, Line line) => IsYen(order) ? decimal.Ceiling(line.Good.Price / 1.1m) : line.Good.Price;

    public static decimal UnitTax(Order order, Line line) =>
        IsYen(order) ? line.Good.Price - UnitPrice(order, line) : decimal.Round(line.Good.Price * Rate(order.ShipTo?.State), 2);

    public static decimal Total(Order order, Line line) =>
        order.IsCancelled ? 0 : (line.Quantity * (UnitPrice(order, line) + UnitTax(order, line))) + line.Discount;

    private static bool IsYen(Order order) => order.Website == "Amazon.co.jp";

    private static decimal Rate(string? state) => state switch
    {
        "WI" => 0.055m,
        "MN" => 0.06875m,
        "ID" => 0.06m,
        "CA" or "TX" => 0.0825m,
        "VT" => 0.07m,
        _ => 0,
    };
}
