using System.Text;

namespace AccountGuard.Import.Text;

/// <summary>
/// What a decoder does with bytes that it does not know. The strict decoder of CP932 does not know the second places at
/// which NEC and IBM put letters ("髙", "﨑", "Ⅰ", "№"), as Windows and Excel never write those; older programs do, and
/// they are read here. What is no letter at all is reported, or is an error.
/// </summary>
internal sealed class RepairFallback : DecoderFallback
{
    private readonly Encoding? lenient;
    private readonly Action? onDamage;

    /// <param name="lenient">The encoding that knows the letters at their second places; null for none.</param>
    /// <param name="onDamage">Hears of bytes that are no letter, which become U+FFFD; null to throw <see cref="DecoderFallbackException"/>.</param>
    public RepairFallback(Encoding? lenient, Action? onDamage)
    {
        this.lenient = lenient;
        this.onDamage = onDamage;
    }

    /// <inheritdoc/>
    public override int MaxCharCount => 1;

    /// <inheritdoc/>
    public override DecoderFallbackBuffer CreateFallbackBuffer() => new Buffer(this);

    private char Repair(byte[] bytes, int index)
    {
        if (lenient?.GetString(bytes) is { Length: 1 } letter && IsLetter(letter[0]))
        {
            return letter[0];
        }

        if (onDamage is null)
        {
            throw new DecoderFallbackException("The bytes are no letter.", bytes, index);
        }

        onDamage();
        return '\uFFFD';
    }

    /// <summary>The lenient decoder gives "・", control codes and letters of private use for what it does not know either.</summary>
    private static bool IsLetter(char letter) => letter is > '\u00A0' and not '\u30FB' and not '\uFFFD' and not (>= '\uE000' and <= '\uF8FF');

    private sealed class Buffer : DecoderFallbackBuffer
    {
        private readonly RepairFallback fallback;
        private char letter;
        private int remaining;
        private bool isTaken;

        public Buffer(RepairFallback fallback) => this.fallback = fallback;

        public override int Remaining => remaining;

        public override bool Fallback(byte[] bytesUnknown, int index)
        {
            letter = fallback.Repair(bytesUnknown, index);
            remaining = 1;
            isTaken = false;
            return true;
        }

        public override char GetNextChar()
        {
            if (remaining == 0)
            {
                return '\0';
            }

            remaining = 0;
            isTaken = true;
            return letter;
        }

        public override bool MovePrevious()
        {
            var isBack = isTaken;
            remaining = isBack ? 1 : remaining;
            isTaken = false;
            return isBack;
        }

        public override void Reset()
        {
            remaining = 0;
            isTaken = false;
        }
    }
}
