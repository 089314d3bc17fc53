using System.Globalization;
using System.Text;
using System.Text.Json;

namespace AccountGuard.Recovery.Playbooks;

/// <summary>A fact or step of a file, as messages name it.</summary>
/// <param name="File">The file.</param>
/// <param name="Kind">"fact" or "step".</param>
/// <param name="Id">Its name.</param>
internal sealed record PlaybookEntry(PlaybookFile File, string Kind, string Id)
{
    /// <summary>The file, the name, and where it stands: "own.json, step 'do' (line 12, $.steps[0])".</summary>
    public override string ToString() => $"{File.Name}, {Kind} '{Id}'{Place()}";

    private string Place()
    {
        var text = Encoding.UTF8.GetBytes(File.Json);
        var reader = new Utf8JsonReader(text, new JsonReaderOptions { CommentHandling = JsonCommentHandling.Skip });
        var within = false;
        var index = -1;
        var start = 0L;
        while (reader.Read())
        {
            if (reader.CurrentDepth == 1 && reader.TokenType == JsonTokenType.PropertyName)
            {
                within = reader.ValueTextEquals(Kind + "s");
            }
            else if (within && reader.CurrentDepth == 2 && reader.TokenType == JsonTokenType.StartObject)
            {
                index++;
                start = reader.TokenStartIndex;
            }
            else if (within && reader.CurrentDepth == 3 && reader.TokenType == JsonTokenType.PropertyName && reader.ValueTextEquals("id"))
            {
                reader.Read();
                if (reader.TokenType == JsonTokenType.String && reader.ValueTextEquals(Id))
                {
                    var line = 1 + text.Take((int)start).Count(letter => letter == (byte)'\n');
                    return string.Format(CultureInfo.InvariantCulture, " (line {0}, $.{1}s[{2}])", line, Kind, index);
                }
            }
        }

        return "";
    }
}
