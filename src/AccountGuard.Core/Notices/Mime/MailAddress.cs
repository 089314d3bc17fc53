using System.Text;

namespace AccountGuard.Notices.Mime;

/// <summary>An address of a header such as From, and the name beside it.</summary>
/// <param name="Address">The address without angle brackets; empty where only a name was given.</param>
/// <param name="Name">The decoded name or comment; null where there is none.</param>
internal sealed record MailAddress(string Address, string? Name)
{
    /// <summary>What stands behind the last "@", in lower case; empty where there is none.</summary>
    public string Domain => Address.LastIndexOf('@') is >= 0 and var at ? Address.Substring(at + 1).Trim('.', ' ', '>', ']', '[').ToLowerInvariant() : "";

    /// <summary>
    /// The addresses of a header's raw value, with names, comments and groups (RFC 5322, section 3.4). Encoded words are
    /// decoded only after the addresses were taken apart: a comma or bracket inside one is part of the name.
    /// </summary>
    public static IReadOnlyList<MailAddress> ReadAll(string? header)
    {
        var addresses = new List<MailAddress>();
        if (header is null)
        {
            return addresses;
        }

        var scan = new Scan();
        foreach (var letter in header)
        {
            if (scan.EndsAddress(letter))
            {
                scan.WriteTo(addresses);
                if (addresses.Count >= MailLimits.Addresses)
                {
                    return addresses;
                }
            }
            else
            {
                scan.Add(letter);
            }
        }

        scan.WriteTo(addresses);
        return addresses;
    }

    /// <summary>The first address of a header that is one and no name alone; null where there is none.</summary>
    public static MailAddress? ReadFirst(string? header) => ReadAll(header).FirstOrDefault(address => address.Address.Length > 0);

    /// <summary>One address while it is read.</summary>
    private sealed class Scan
    {
        private readonly StringBuilder words = new();
        private readonly StringBuilder comment = new();
        private readonly StringBuilder angle = new();
        private bool isQuoted;
        private bool isEscaped;
        private bool isAngle;
        private bool hasAngle;
        private int depth;

        public bool EndsAddress(char letter)
        {
            var isPlain = !isQuoted && !isEscaped && depth == 0 && !isAngle;
            if (isPlain && letter == ':' && !hasAngle && !words.ToString().Holds('@'))
            {
                // The name of a group ("undisclosed-recipients:;") is no address.
                words.Clear();
                return false;
            }

            return isPlain && letter is (',' or ';');
        }

        public void Add(char letter)
        {
            if (isEscaped)
            {
                isEscaped = false;
                Target().Append(letter);
            }
            else if (letter == '\\' && (isQuoted || depth > 0))
            {
                isEscaped = true;
            }
            else if (letter == '"' && depth == 0)
            {
                isQuoted = !isQuoted;
            }
            else if (!isQuoted && letter == '(' && !isAngle)
            {
                depth++;
            }
            else if (!isQuoted && letter == ')' && depth > 0)
            {
                depth--;
            }
            else if (!isQuoted && depth == 0 && letter == '<')
            {
                // Where several stand in a row, the last is the address: the others pose as one.
                isAngle = true;
                hasAngle = true;
                words.Append(angle).Append(angle.Length > 0 ? " " : "");
                angle.Clear();
            }
            else if (isAngle && letter == '>')
            {
                isAngle = false;
            }
            else if (letter != ':' || isQuoted || depth > 0 || isAngle || words.Length > 0)
            {
                Target().Append(letter);
            }
        }

        public void WriteTo(List<MailAddress> addresses)
        {
            var plain = EncodedWords.Decode(words.ToString()).Trim().With("  ", " ");
            var note = EncodedWords.Decode(comment.ToString()).Trim();
            var address = Compact(angle.ToString());
            if (hasAngle)
            {
                addresses.Add(new MailAddress(address, First(plain, note)));
            }
            else if (plain.Length > 0)
            {
                addresses.Add(plain.Holds('@') ? FromWords(plain, note) : new MailAddress("", plain));
            }

            words.Clear();
            comment.Clear();
            angle.Clear();
            isQuoted = isEscaped = isAngle = hasAngle = false;
            depth = 0;
        }

        /// <summary>An address without brackets; with a decoded name before it where all was encoded ("=?…?=").</summary>
        private static MailAddress FromWords(string plain, string note)
        {
            var open = plain.LastIndexOf('<');
            return open < 0
                ? new MailAddress(Compact(plain), First(note, ""))
                : new MailAddress(Compact(plain.Substring(open + 1).TrimEnd('>', ' ')), First(plain.Substring(0, open).Trim(' ', '"'), note));
        }

        private static string? First(string one, string other) => one.Length > 0 ? one : other.Length > 0 ? other : null;

        private static string Compact(string address) => string.Concat(address.Where(letter => !char.IsWhiteSpace(letter) && !char.IsControl(letter)));

        private StringBuilder Target() => depth > 0 ? comment : isAngle ? angle : words;
    }
}
