using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace AccountGuard.Messages.Templates;

/// <summary>The templates that come with the program, one file a kind.</summary>
internal sealed class MessageTemplates
{
    private const string Prefix = "AccountGuard.Messages.Templates.";

    private static readonly JsonSerializerOptions Options = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        Converters = { new JsonStringEnumConverter(allowIntegerValues: false) },
    };

    private static readonly Lazy<MessageTemplates> Lazily = new(() => new MessageTemplates(Read()));

    private readonly Dictionary<SupportMessageKind, MessageTemplate> templates;

    private MessageTemplates(IEnumerable<MessageTemplate> templates) => this.templates = templates.ToDictionary(template => template.Kind);

    /// <summary>What comes with the program.</summary>
    public static MessageTemplates Shared => Lazily.Value;

    /// <summary>All templates.</summary>
    public IEnumerable<MessageTemplate> All => templates.Values;

    /// <summary>The template of a kind.</summary>
    public MessageTemplate this[SupportMessageKind kind] => templates[kind];

    private static IEnumerable<MessageTemplate> Read()
    {
        var assembly = typeof(MessageTemplates).Assembly;
        foreach (var name in assembly.GetManifestResourceNames().Where(name => name.StartsWith(Prefix, StringComparison.Ordinal) && name.EndsWith(".json", StringComparison.Ordinal)))
        {
            using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!, Encoding.UTF8);
            yield return JsonSerializer.Deserialize<MessageTemplate>(reader.ReadToEnd(), Options) ?? throw new InvalidDataException($"'{name}' is empty.");
        }
    }
}
