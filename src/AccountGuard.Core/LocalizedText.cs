using System.Globalization;
using System.Resources;

namespace AccountGuard;

/// <summary>
/// The texts a person reads, from one pair of resource files (Name.resx in English, Name.ja.resx in Japanese) that
/// stand side by side in the folder of their subject.
/// </summary>
internal sealed class LocalizedText
{
    private readonly ResourceManager resources;

    /// <param name="owner">A type in the namespace of the resource files.</param>
    /// <param name="name">The files' name without endings.</param>
    public LocalizedText(Type owner, string name) => resources = new ResourceManager($"{owner.Namespace}.{name}", owner.Assembly);

    /// <summary>The text of <paramref name="key"/>, its {0}, {1} … filled in with invariant numbers and dates.</summary>
    /// <exception cref="MissingManifestResourceException">There is no such text.</exception>
    public string Get(CultureInfo language, string key, params object?[] arguments)
    {
        var text = resources.GetString(key, language)
            ?? throw new MissingManifestResourceException($"No text '{key}' in {resources.BaseName}.");
        return arguments.Length == 0 ? text : string.Format(CultureInfo.InvariantCulture, text, arguments);
    }
}
