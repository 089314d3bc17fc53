using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using AccountGuard.Recovery.Playbooks;

namespace AccountGuard.Messages.Checks;

/// <summary>What each rule is for, how much it weighs and where it comes from (message-rules.json).</summary>
internal sealed class MessageRules
{
    private const string Resource = "AccountGuard.Messages.Checks.message-rules.json";

    private static readonly JsonSerializerOptions Options = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        Converters = { new JsonStringEnumConverter(allowIntegerValues: false) },
    };

    private static readonly Lazy<MessageRules> Lazily = new(Read);

    /// <summary>The rules that come with the program.</summary>
    public static MessageRules Shared => Lazily.Value;

    /// <summary>The version of the file's schema.</summary>
    public int Schema { get; init; }

    /// <summary>All rules, in the order of the file.</summary>
    public required IReadOnlyList<Definition> Rules { get; init; }

    /// <summary>What is said of one rule.</summary>
    public Definition this[MessageRule rule] => Rules.Single(definition => definition.Rule == rule);

    private static MessageRules Read()
    {
        using var stream = typeof(MessageRules).Assembly.GetManifestResourceStream(Resource)
            ?? throw new InvalidDataException($"The program has no table '{Resource}'.");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return JsonSerializer.Deserialize<MessageRules>(reader.ReadToEnd(), Options) ?? throw new InvalidDataException($"'{Resource}' is empty.");
    }

    /// <summary>One rule.</summary>
    internal sealed class Definition
    {
        /// <summary>The rule.</summary>
        public required MessageRule Rule { get; init; }

        /// <summary>How much it weighs.</summary>
        public required MessageSeverity Severity { get; init; }

        /// <summary>The kinds of messages it holds for; empty for all.</summary>
        public required IReadOnlyList<SupportMessageKind> Kinds { get; init; }

        /// <summary>Where it comes from.</summary>
        public required BilingualText Source { get; init; }

        /// <summary>When it was last seen true; empty for what does not age.</summary>
        public required string Seen { get; init; }

        /// <summary>Whether it holds for a kind of message; rules for all hold for an unknown kind too.</summary>
        public bool HoldsFor(SupportMessageKind? kind) => Kinds.Count == 0 || (kind is { } known && Kinds.Contains(known));
    }
}
