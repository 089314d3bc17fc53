using AccountGuard.Orders;

namespace AccountGuard.Detection;

/// <summary>Reads the orders of one account, each distinct address, means of payment, title and product once.</summary>
internal sealed class OrderReader(OwnerWord word, ResaleGoods goods, AccountContext? context = null)
{
    private const int MostPaymentsKept = 100_000;
    private const int FewLines = 16;

    private readonly DestinationBook book = new(word.Addresses);
    private readonly ProductNumbers numbers = new();
    private readonly Dictionary<string, string[]> payments = new(StringComparer.Ordinal);
    private readonly SeenTexts<string[]> seenPayments = new();
    private readonly TitleBook titleBook = new(goods);

    // What the lines of the order hold that is being read.
    private readonly List<ResaleFinding> found = [];
    private readonly List<int> products = [];
    private readonly List<KnownTitle> titles = [];

    /// <summary>What <paramref name="order"/> says by itself.</summary>
    public OrderReading Read(Order order)
    {
        var isCodes = ReadGoods(order);
        ReadMarks(order, out var isGift, out var hasPittance, out var namesSeller);
        var payment = order.Payment;
        var instruments = Instruments(payment);
        return new OrderReading
        {
            Order = order,
            Date = order.OrderDate,
            IsDownload = OrderReading.IsOfDownload(order),
            IsOfStore = order.Channel == OrderChannel.Store,
            Lines = order.Lines.Length,
            Place = book.Find(order),
            Instruments = instruments,
            TellsPayment = payment is not null,
            Amount = OrderAmount.Of(order),
            BalanceRefund = BalanceRefund.Of(order, instruments),
            IsPaidFromBalance = isCodes && instruments.Length == 0 && PaymentInstruments.HasBalance(payment),
            Context = context,
            Goods = found.Count == 0 ? [] : found.ToArray(),
            IsCodes = isCodes,
            Products = new NumberList(products),
            Titles = new OrderTitles(titles),
            IsGift = isGift,
            HasPittance = hasPittance,
            NamesSeller = namesSeller,
            Vouched = word.PartsOf(order, instruments),
        };
    }

    /// <summary>Finds the order's goods for resale, products and titles; true where every line with a title is a gift card or code.</summary>
    private bool ReadGoods(Order order)
    {
        found.Clear();
        products.Clear();
        titles.Clear();
        var named = 0;
        var codes = 0;
        var lines = order.Lines;
        var seen = lines.Length > FewLines ? new HashSet<int>() : null;
        foreach (var line in lines)
        {
            var title = line.Title is { } text ? titleBook.Read(text) : null;
            TakeProduct(ProductOf(line, title), seen);
            if (title is null)
            {
                continue;
            }

            named += title.IsNamed ? 1 : 0;
            if (title.HasWords)
            {
                titles.Add(title);
            }

            if (title.Good is { } good)
            {
                codes += good.IsCode ? 1 : 0;
                TakeGood(good);
            }
        }

        return named > 0 && codes == named;
    }

    /// <summary>The product's number. Nearly always it is that of the last line with the same title.</summary>
    private int ProductOf(OrderItem line, KnownTitle? title)
    {
        if (line.IsSubscription)
        {
            return ProductNumbers.None;
        }

        if (title?.ProductId is { } known && ReferenceEquals(known, line.ProductId))
        {
            return title.Product;
        }

        var product = numbers.Of(line);
        if (title is not null && line.ProductId is { } id)
        {
            title.IsOf(id, product);
        }

        return product;
    }

    /// <summary>Takes a product that the order does not hold yet.</summary>
    private void TakeProduct(int product, HashSet<int>? seen)
    {
        if (product != ProductNumbers.None && (seen?.Add(product) ?? !products.Contains(product)))
        {
            products.Add(product);
        }
    }

    private void TakeGood(ResaleFinding good)
    {
        if (!found.Exists(other => other.Class == good.Class))
        {
            found.Add(good);
        }
    }

    private string[] Instruments(string? payment)
    {
        if (payment is null)
        {
            return [];
        }

        if (!seenPayments.TryGet(payment, out var instruments))
        {
            seenPayments.Add(payment, instruments = InstrumentsByLetters(payment));
        }

        return instruments;
    }

    private string[] InstrumentsByLetters(string payment)
    {
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

    private static void ReadMarks(Order order, out bool isGift, out bool hasPittance, out bool namesSeller)
    {
        (isGift, hasPittance, namesSeller) = (false, false, false);
        foreach (var line in order.Lines)
        {
            isGift |= line.IsGift;
            hasPittance |= LinePrice.IsPittance(line);
            namesSeller |= line.Seller is not null;
        }
    }
}
