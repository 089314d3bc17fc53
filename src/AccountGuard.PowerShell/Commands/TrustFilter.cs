using System.Management.Automation;
using AccountGuard.Addresses;
using AccountGuard.Orders;
using AccountGuard.Trust;

namespace AccountGuard.PowerShell.Commands;

/// <summary>Which entries of a trust list are meant by what a user typed.</summary>
internal sealed class TrustFilter
{
    private readonly List<(TrustKind Kind, string Typed)> things;
    private readonly WildcardPattern? account;

    public TrustFilter(string[] orderId, string[] address, string[] payment, string[] seller, string? account)
    {
        things =
        [
            .. orderId.Select(typed => (TrustKind.Order, typed)), .. address.Select(typed => (TrustKind.Address, typed)),
            .. payment.Select(typed => (TrustKind.Payment, typed)), .. seller.Select(typed => (TrustKind.Seller, typed)),
        ];
        this.account = account is null ? null : Pattern(account);
    }

    /// <summary>The things typed, each with the entries that it means. Without any, all entries that are said of the account.</summary>
    public IEnumerable<(string? Typed, IReadOnlyList<TrustEntry> Entries)> Find(IReadOnlyList<TrustEntry> entries)
    {
        var ofAccount = entries.Where(entry => account is null || (entry.Account is not null && account.IsMatch(entry.Account))).ToList();
        return things.Count == 0
            ? [(null, ofAccount)]
            : things.Select(thing => ((string?)thing.Typed, (IReadOnlyList<TrustEntry>)[.. ofAccount.Where(entry => IsMeant(entry, thing.Kind, thing.Typed))]));
    }

    /// <summary>By wildcards, and otherwise by what is the same thing however it is written.</summary>
    private static bool IsMeant(TrustEntry entry, TrustKind kind, string typed) => entry.Kind == kind
        && (Pattern(typed).IsMatch(entry.Value) || kind switch
        {
            TrustKind.Address => entry.IsAddress(typed, ShippingAddress.Parse(typed)),
            TrustKind.Payment => PaymentInstruments.Read(typed).Any(entry.IsInstrument),
            TrustKind.Seller => entry.IsSeller(typed),
            _ => entry.IsOrder(typed),
        });

    private static WildcardPattern Pattern(string text) => WildcardPattern.Get(text, WildcardOptions.IgnoreCase | WildcardOptions.CultureInvariant);
}
