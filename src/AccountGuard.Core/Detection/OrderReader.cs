using AccountGuard.Orders;

namespace AccountGuard.Detection;

/// <summary>Reads the orders of one account, each distinct address, means of payment, title and product once.</summary>
internal sealed class OrderReader(OwnerWord word, ResaleGoods goods, AccountContext? context = null)
{
    private const int MostPaymentsKept = 100_000;

    private readonly DestinationBook book = new(word.Addresses);
    private readonly ProductNumbers products = new();
    private readonly Dictionary<string, string[]> payments = new(StringComparer.Ordinal);
    private readonly TitleWords words = new();
    private readonly List<ResaleFinding> found = [];

    /// <summary>What <paramref name="order"/> says by itself.</summary>
    public OrderReading Read(Order order)
    {
        var isCodes = ReadTitles(order);
        var instruments = Instruments(order.Payment);
        return new OrderReading
        {
            Order = order,
            Place = book.Find(order),
            Instruments = instruments,
            BalanceRefund = BalanceRefund.Of(order, instruments),
            IsPaidFromBalance = isCodes && instruments.Length == 0 && PaymentInstruments.HasBalance(order.Payment),
            Context = context,
            Goods = found.Count == 0 ? [] : found.ToArray(),
            IsCodes = isCodes,
            Products = products.Of(order),
            Words = words.Of(order),
            IsGift = IsGift(order.Lines),
            Vouched = word.PartsOf(order, instruments),
        };
    }

    /// <summary>Finds the order's goods for resale; true where every line with a title is a gift card or code.</summary>
    private bool ReadTitles(Order order)
    {
        found.Clear();
        var named = 0;
        var codes = 0;
        foreach (var item in order.Lines)
        {
            var title = item.Title;
            named += string.IsNullOrWhiteSpace(title) ? 0 : 1;
            if (goods.Find(title) is not { } good)
            {
                continue;
            }

            codes += good.IsCode ? 1 : 0;
            if (!found.Exists(other => other.Class == good.Class))
            {
                found.Add(good);
            }
        }

        return named > 0 && codes == named;
    }

    private string[] Instruments(string? payment)
    {
        if (payment is null)
        {
            return [];
        }

        if (!payments.TryGetValue(payment, out var instruments))
        {
            instruments = PaymentInstruments.Read(payment);
            if (payments.Count < MostPaymentsKept)
            {
                payments[payment] = instruments;
            }
        }

        return instruments;
    }

    private static bool IsGift(OrderItem[] items)
    {
        foreach (var item in items)
        {
            if (item.IsGift)
            {
                return true;
            }
        }

        return false;
    }
}
