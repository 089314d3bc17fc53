using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using AccountGuard.Recovery.Playbooks;

namespace AccountGuard.Cases;

/// <summary>After how many days without an answer to ask again, and the other days of a case (follow-ups.json).</summary>
internal sealed class FollowUps
{
    private const string Resource = "AccountGuard.Cases.follow-ups.json";

    private static readonly JsonSerializerOptions Options = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        Converters = { new JsonStringEnumConverter(allowIntegerValues: false) },
    };

    private static readonly Lazy<FollowUps> Lazily = new(Read);

    /// <summary>Those that come with the program.</summary>
    public static FollowUps Shared => Lazily.Value;

    /// <summary>The version of the file's schema.</summary>
    public required int Schema { get; init; }

    /// <summary>The rules; the first that fits a contact holds.</summary>
    [JsonPropertyName("followUps")]
    public required IReadOnlyList<FollowUp> Rules { get; init; }

    /// <summary>The window of a card dispute: how many days from the oldest order, and how many before its end to remind.</summary>
    public required FollowUpPeriod Dispute { get; init; }

    /// <summary>How long a solved case is watched, and how often.</summary>
    public required FollowUpPeriod Watch { get; init; }

    /// <summary>The rule for a contact; null where no answer is waited for.</summary>
    public FollowUp? Of(CaseContact contact, string? country) => Rules.FirstOrDefault(rule => rule.Covers(contact, country));

    private static FollowUps Read()
    {
        using var stream = typeof(FollowUps).Assembly.GetManifestResourceStream(Resource)
            ?? throw new InvalidDataException($"The program has no table '{Resource}'.");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return JsonSerializer.Deserialize<FollowUps>(reader.ReadToEnd(), Options) ?? throw new InvalidDataException($"'{Resource}' is empty.");
    }
}

/// <summary>When to ask again.</summary>
internal sealed class FollowUp
{
    /// <summary>With whom the contact was.</summary>
    public required IReadOnlyList<ContactParty> Parties { get; init; }

    /// <summary>How it was made; null for every way.</summary>
    public IReadOnlyList<ContactChannel>? Channels { get; init; }

    /// <summary>ISO 3166-1 alpha-2 codes of the owner's country; null for every one.</summary>
    public IReadOnlyList<string>? Countries { get; init; }

    /// <summary>The day from which it makes sense.</summary>
    public required int FromDays { get; init; }

    /// <summary>The day on which it should be done.</summary>
    public required int Days { get; init; }

    /// <summary>The name of the text that says what to do.</summary>
    public required string Text { get; init; }

    /// <summary>Where the days come from.</summary>
    public required BilingualText Source { get; init; }

    /// <summary>When that was seen.</summary>
    public required string Seen { get; init; }

    /// <summary>Whether it is for a contact.</summary>
    public bool Covers(CaseContact contact, string? country) =>
        Parties.Contains(contact.Party)
        && Channels?.Contains(contact.Channel) != false
        && Countries?.Contains(country ?? "", StringComparer.OrdinalIgnoreCase) != false;
}

/// <summary>A stretch of days.</summary>
internal sealed class FollowUpPeriod
{
    /// <summary>How many days it has.</summary>
    public required int Days { get; init; }

    /// <summary>How many days before its end to remind.</summary>
    public int RemindDays { get; init; }

    /// <summary>After how many days to look again.</summary>
    public int EveryDays { get; init; }

    /// <summary>Where the days come from.</summary>
    public required BilingualText Source { get; init; }

    /// <summary>When that was seen.</summary>
    public required string Seen { get; init; }
}
