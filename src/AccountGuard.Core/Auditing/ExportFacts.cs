using AccountGuard.Notices;
using AccountGuard.Orders;

namespace AccountGuard.Auditing;

/// <summary>What an account's exports tell by which a mail is known to be about it, or about another.</summary>
internal sealed class ExportFacts
{
    /// <summary>Mails of this one speak for accounts of other sites too.</summary>
    private const string WorldSite = "amazon.com";

    private readonly HashSet<string> numbers;
    private readonly HashSet<string> sites;
    private readonly HashSet<string> readers = new(StringComparer.OrdinalIgnoreCase);
    private readonly bool isOfOtherShop;

    public ExportFacts(string name, IReadOnlyCollection<OrderItem> lines)
    {
        Name = name;
        numbers = new(lines.Select(line => line.OrderId).Where(number => number.Length > 0), StringComparer.Ordinal);
        sites = new(lines.Select(line => line.Site).OfType<string>().Select(Plain), StringComparer.Ordinal);
        isOfOtherShop = numbers.Count > 0 && !numbers.Any(AccountNames.IsUnique);
    }

    /// <summary>The account's name.</summary>
    public string Name { get; }

    /// <summary>Whether a mail names an order that the exports have.</summary>
    public bool Knows(AccountNotice notice) => notice.OrderIds.Any(numbers.Contains);

    /// <summary>Whether mails about its orders went to the address that a mail went to.</summary>
    public bool HasReader(AccountNotice notice) => notice.To is { } to && readers.Contains(MailReader.Of(to));

    /// <summary>Takes the address of a mail that names an order of the account.</summary>
    public void AddReader(AccountNotice notice)
    {
        if (notice.To is { } to)
        {
            readers.Add(MailReader.Of(to));
        }
    }

    /// <summary>Whether a mail plainly is about another account: another shop, or an address to which no mail about the account's own orders went.</summary>
    public bool IsStrangeTo(AccountNotice notice) => IsOfOtherSite(notice) || (notice.To is not null && readers.Count > 0 && !HasReader(notice));

    private bool IsOfOtherSite(AccountNotice notice)
    {
        if (isOfOtherShop)
        {
            return true;
        }

        var site = notice.Site is null ? "" : Plain(notice.Site);
        return site.Length > 0 && sites.Count > 0 && !sites.Contains(site) && (notice.OrderIds.Count > 0 || !string.Equals(site, WorldSite, StringComparison.Ordinal));
    }

    private static string Plain(string site)
    {
        var plain = site.Trim().TrimEnd('/').ToLowerInvariant();
        return plain.StartsWith("www.", StringComparison.Ordinal) ? plain.Substring("www.".Length) : plain;
    }
}
