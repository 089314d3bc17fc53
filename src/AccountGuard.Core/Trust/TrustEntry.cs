using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using AccountGuard.Addresses;
using AccountGuard.Orders;

namespace AccountGuard.Trust;

/// <summary>One thing the owner vouches for.</summary>
public sealed class TrustEntry
{
    /// <summary>Longer values and reasons are refused, in characters; addresses are read no further.</summary>
    public const int LongestText = 500;

    private static readonly LocalizedText Text = new(typeof(TrustEntry), "TrustText");

    // Not \p{C}: it takes in surrogates, and with them the rarer characters of Japanese names.
    private static readonly Regex Gaps = new(@"[\p{Cc}\p{Cf}\s]+", RegexOptions.CultureInvariant);
    private static readonly Regex LineEnds = new(@"\s*[\r\n]+\s*", RegexOptions.CultureInvariant);

    // What stands in front of more than a card's last four digits, and they themselves.
    private static readonly Regex FiveDigits = new(@"\d(?:[ .\-]*\d){4,}", RegexOptions.CultureInvariant);

    private readonly Lazy<ShippingAddress> place;

    private TrustEntry(TrustKind kind, string value, string? account, DateTimeOffset addedOn, string? reason, string? sourcePath)
    {
        Kind = kind;
        Value = value;
        Account = account;
        AddedOn = addedOn;
        Reason = reason;
        SourcePath = sourcePath;
        place = new(() => ShippingAddress.Parse(Value));
    }

    /// <summary>What sort of thing it is.</summary>
    public TrustKind Kind { get; }

    /// <summary>
    /// The order number; the address in one line, or the recipient's name where the history names no places; brand and
    /// last four digits of a card, such as "VISA 1234", or the name of another means of payment; the seller's name.
    /// </summary>
    public string Value { get; }

    /// <summary>The account it is said of; null where it holds for every account.</summary>
    public string? Account { get; }

    /// <summary>When the owner said it, to the second.</summary>
    public DateTimeOffset AddedOn { get; }

    /// <summary>Why, in the owner's words; null where none were given.</summary>
    public string? Reason { get; }

    /// <summary>The trust file it was read from; null for an entry that stands in no file yet.</summary>
    public string? SourcePath { get; }

    /// <summary>The address taken apart.</summary>
    internal ShippingAddress Place => place.Value;

    /// <summary>
    /// Makes an entry. Texts are put on one line; a means of payment is kept as brand and last four digits.
    /// </summary>
    /// <param name="kind">What sort of thing it is.</param>
    /// <param name="value">The thing; see <see cref="Value"/>.</param>
    /// <param name="account">The account it is said of; null for every account.</param>
    /// <param name="addedOn">The present instant, from the caller's clock.</param>
    /// <param name="reason">Why, in the owner's words; null for none.</param>
    /// <param name="language">The language of the error's message: Japanese for "ja", English for every other.</param>
    /// <exception cref="ArgumentException">The value is empty, too long or no such thing, or a text holds more of a card than its last four digits. The message never repeats the text.</exception>
    public static TrustEntry Create(TrustKind kind, string value, string? account, DateTimeOffset addedOn, string? reason, CultureInfo language)
    {
        try
        {
            return Create(kind, value, account, addedOn, reason, sourcePath: null);
        }
        catch (TrustFault fault)
        {
            throw new ArgumentException(Text.Get(language, fault.TextKey, LongestText), nameof(value), fault);
        }
    }

    /// <summary>What it is in one line, such as "Order 250-0000000-0000001".</summary>
    public override string ToString() => $"{Kind} {Value}";

    /// <summary>The same with a fault of the value in place of a message.</summary>
    /// <exception cref="TrustFault">See <see cref="Create(TrustKind, string, string?, DateTimeOffset, string?, CultureInfo)"/>.</exception>
    internal static TrustEntry Create(TrustKind kind, string? value, string? account, DateTimeOffset addedOn, string? reason, string? sourcePath)
    {
        var line = Line(kind == TrustKind.Address ? LineEnds.Replace(value ?? "", ", ") : value);
        Require(line.Length > 0, "NoValue");
        Require(line.Length <= LongestText, "TooLong");
        var (said, named) = (NullIfEmpty(Line(reason)), NullIfEmpty(Line(account)));
        Require((said?.Length ?? 0) <= LongestText && (named?.Length ?? 0) <= LongestText, "TooLong");
        Require(!HasCard(kind, line) && !HasCard(TrustKind.Seller, said) && !HasCard(TrustKind.Seller, named), "CardNumber");
        return new TrustEntry(kind, kind == TrustKind.Payment ? Instrument(line) : line, named, ToSecond(addedOn), said, sourcePath);
    }

    /// <summary>An address that holds for this run alone, as it was given.</summary>
    internal static TrustEntry OfAddress(string line) => new(TrustKind.Address, line, account: null, addedOn: default, reason: null, sourcePath: null);

    /// <summary>The same entry as it stands in a file.</summary>
    internal TrustEntry At(string path) => new(Kind, Value, Account, AddedOn, Reason, path);

    /// <summary>The same for every way of writing the same thing; addresses of a place are told alike by <see cref="Place"/> too.</summary>
    internal string Folded => Kind == TrustKind.Payment ? Value : Fold(Value);

    /// <summary>Whether it is this order number.</summary>
    internal bool IsOrder(string orderId) => Kind == TrustKind.Order && string.Equals(Value, orderId.Trim(), StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether it is the place of this line, which is <paramref name="parsed"/> when it is taken apart.</summary>
    internal bool IsAddress(string line, ShippingAddress parsed) =>
        Kind == TrustKind.Address
        && (string.Equals(Value, line, StringComparison.OrdinalIgnoreCase)
            || (Place.IsKnown && parsed.IsKnown && AddressComparer.Compare(Place, parsed) == AddressLevel.Same));

    /// <summary>Whether it names this recipient, for a history that names no places.</summary>
    internal bool IsRecipient(string name) => Kind == TrustKind.Address && RecipientName.Compare(Value, name) == NameMatch.Same;

    /// <summary>Whether it is this means of payment, in the form of <see cref="PaymentInstruments.Read"/>.</summary>
    internal bool IsInstrument(string instrument) => Kind == TrustKind.Payment && string.Equals(Value, instrument.Trim(), StringComparison.Ordinal);

    /// <summary>Whether it is this seller, whatever the width and case of the letters.</summary>
    internal bool IsSeller(string seller) => Kind == TrustKind.Seller && string.Equals(Fold(Value), Fold(seller), StringComparison.Ordinal);

    private static string Instrument(string line)
    {
        var instruments = PaymentInstruments.Read(line);
        Require(instruments.Length > 0, "NoInstrument");
        Require(instruments.Length == 1, "SeveralInstruments");
        return instruments[0].Trim();
    }

    // An order number's digits are the shop's own, however many they are.
    private static bool HasCard(TrustKind kind, string? text) => text is not null && kind switch
    {
        TrustKind.Order => false,
        TrustKind.Payment => FiveDigits.IsMatch(text.Normalize(NormalizationForm.FormKC)),
        _ => CardNumbers.AreIn(text.Normalize(NormalizationForm.FormKC)),
    };

    private static string Fold(string name) => Line(name.Normalize(NormalizationForm.FormKC)).ToUpperInvariant();

    /// <summary>One line without control characters; halves of characters, which no file can hold, become U+FFFD.</summary>
    private static string Line(string? text) => Gaps.Replace(Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text ?? "")), " ").Trim();

    private static DateTimeOffset ToSecond(DateTimeOffset instant) => instant.AddTicks(-(instant.Ticks % TimeSpan.TicksPerSecond));

    private static string? NullIfEmpty(string text) => text.Length == 0 ? null : text;

    private static void Require(bool holds, string textKey)
    {
        if (!holds)
        {
            throw new TrustFault(textKey);
        }
    }
}

/// <summary>What is wrong with an entry.</summary>
internal sealed class TrustFault(string textKey) : Exception
{
    /// <summary>The name of the text that says it.</summary>
    public string TextKey { get; } = textKey;
}
