using AccountGuard.Orders;

namespace AccountGuard.Detection;

/// <summary>How familiar the browser or the country is from which a digital order came.</summary>
/// <param name="Value">The shop's number of the browser, or the country as the source writes it.</param>
/// <param name="Earlier">Orders before that told theirs.</param>
/// <param name="NewEarlier">Times before that it was new.</param>
/// <param name="Distinct">Different ones before.</param>
internal sealed record DeviceFact(string Value, int Earlier, int NewEarlier, int Distinct);

/// <summary>A digital order from a browser or a country of the last 30 days.</summary>
/// <param name="Date">When it was placed.</param>
/// <param name="Browser">The browser; null for a familiar one.</param>
/// <param name="Country">The country; null for a familiar one.</param>
internal sealed record UnusualDevice(DateTimeOffset Date, DeviceFact? Browser, DeviceFact? Country);

/// <summary>The digital orders of an account that came from a browser or country not seen before. Only digital orders tell theirs.</summary>
internal sealed class DeviceBook
{
    private readonly List<UnusualDevice> unusual = [];

    private DeviceBook()
    {
    }

    /// <summary>The book of the account's orders, which stand oldest first; null where none tells its browser or country, or none is unusual.</summary>
    public static DeviceBook? Of(Order[] orders)
    {
        DeviceBook? book = null;
        Familiar? browsers = null;
        Familiar? countries = null;
        foreach (var order in orders)
        {
            var (browser, country) = Told(order);
            if (browser is null && country is null)
            {
                continue;
            }

            var now = order.OrderDate;
            var strangeBrowser = (browsers ??= new()).Take(browser, now);
            var strangeCountry = (countries ??= new()).Take(country, now);
            if (strangeBrowser is not null || strangeCountry is not null)
            {
                (book ??= new()).unusual.Add(new(now, strangeBrowser, strangeCountry));
            }
        }

        return book;
    }

    /// <summary>The unusual ones from one instant to another, oldest first.</summary>
    public IEnumerable<UnusualDevice> Between(DateTimeOffset from, DateTimeOffset to) =>
        Timeline.Between(unusual, device => device.Date, from, to);

    private static (string? Browser, string? Country) Told(Order order)
    {
        if (!order.TellsDevice)
        {
            return default;
        }

        foreach (var item in order.Lines)
        {
            if (item.BrowserId is not null || item.OrderingCountry is not null)
            {
                return (item.BrowserId, item.OrderingCountry);
            }
        }

        return default;
    }

    /// <summary>What orders came from so far.</summary>
    private sealed class Familiar
    {
        // With fewer orders behind it nothing is unfamiliar.
        private const int FewestEarlier = 10;

        private readonly Dictionary<string, (DateTimeOffset Date, int Earlier)> first = new(StringComparer.OrdinalIgnoreCase);
        private int told;
        private int news;

        /// <summary>What is known of a value, if it is not familiar yet; null for one that is, or that nothing tells.</summary>
        public DeviceFact? Take(string? value, DateTimeOffset now)
        {
            if (value is null)
            {
                return null;
            }

            var isFirst = !first.TryGetValue(value, out var since);
            var isFresh = isFirst ? told >= FewestEarlier : since.Earlier >= FewestEarlier && now - since.Date <= Windows.Fresh;
            var fact = isFresh ? new DeviceFact(value, told, news, first.Count) : null;
            if (isFirst)
            {
                first[value] = (now, told);
                news += told > 0 ? 1 : 0;
            }

            told++;
            return fact;
        }
    }
}
