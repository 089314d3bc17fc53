using System.Text;

namespace AccountGuard.Import.Text;

/// <summary>
/// Any text as UTF-8 without byte order mark, checked strictly block by block, in constant memory. As long as only
/// ASCII has been read the encoding is open; the first block with another byte decides it. Bytes that do not fit after
/// that become U+FFFD and are counted; where there are more than a download or a disk damages, it is the wrong
/// encoding, and that is an error instead of mangled text.
/// </summary>
internal sealed class Utf8Stream : ForwardStream
{
    private const int BlockSize = 128 * 1024;
    private const int BytesForAsciiEvidence = 4096;

    /// <summary>Damaged places that any file may have; a larger one may have one more in so many bytes.</summary>
    private const int AlwaysAllowedDamage = 100;
    private const int BytesForMoreDamage = 4096;

    private readonly Stream source;
    private readonly byte[] block = new byte[BlockSize];
    private byte[] transcoded = [];
    private byte[] output = [];
    private char[] letters = [];
    private int position;
    private int available;
    private int carried;
    private Decoder? decoder;
    private Encoding? encoding;
    private bool isStarted;
    private int pending = -1;
    private long damagedPlaces;
    private long delivered;
    private bool isAtEnd;

    /// <param name="source">The bytes; disposed with this stream.</param>
    /// <param name="encoding">The encoding to read with; null to tell it by evidence.</param>
    public Utf8Stream(Stream source, Encoding? encoding)
    {
        this.source = source;
        this.encoding = encoding;
    }

    /// <summary>The encoding that was found; UTF-8 while nothing but ASCII was read.</summary>
    public Encoding SourceEncoding => encoding ?? TextEncodings.Utf8;

    /// <summary>Whether the encoding is only the last that fits, so that letters beyond ASCII may be other ones than were meant.</summary>
    public bool IsGuess { get; private set; }

    /// <summary>Whether bytes that are no letters have been replaced by U+FFFD so far.</summary>
    public bool IsDamaged => damagedPlaces > 0;

    /// <summary>Where in the text that is read from here, counted in bytes from zero, the block begins in which the first such bytes stood.</summary>
    public long DamagedFrom { get; private set; }

    /// <summary>Bytes of the source read so far.</summary>
    public long BytesRead { get; private set; }

    /// <summary>The first bytes of the source, undecoded, without taking them. Only before anything else is read.</summary>
    public ReadOnlySpan<byte> PeekSource()
    {
        pending = ReadBlock();
        return block.AsSpan(0, pending);
    }

    /// <summary>The first bytes, without taking them; fewer only at the end.</summary>
    /// <exception cref="TextFormatException">They are not text.</exception>
    public ReadOnlySpan<byte> Peek()
    {
        Fill();
        return output.AsSpan(position, available);
    }

    /// <summary>
    /// Leaves out the first bytes of what <see cref="Peek"/> gave but for their line breaks, so that the lines behind
    /// them keep their numbers.
    /// </summary>
    /// <param name="count">How many bytes.</param>
    public void Blank(int count)
    {
        var skipped = output.AsSpan(position, count);
        var lineBreaks = 0;
        for (var index = 0; index < count; index++)
        {
            lineBreaks += skipped[index] == '\n' || (skipped[index] == '\r' && (index + 1 == count || skipped[index + 1] != '\n')) ? 1 : 0;
        }

        skipped.Slice(count - lineBreaks).Fill((byte)'\n');
        position += count - lineBreaks;
        available -= count - lineBreaks;
    }

    /// <inheritdoc/>
    public override int Read(byte[] buffer, int offset, int count)
    {
        Fill();
        var taken = Math.Min(count, available);
        output.AsSpan(position, taken).CopyTo(buffer.AsSpan(offset, taken));
        position += taken;
        available -= taken;
        delivered += taken;
        return taken;
    }

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            source.Dispose();
        }

        base.Dispose(disposing);
    }

    private void Fill()
    {
        while (available == 0 && (!isAtEnd || pending > 0))
        {
            var count = pending >= 0 ? pending : ReadBlock();
            pending = -1;
            var start = isStarted ? 0 : Start(count);
            if (encoding is null && !IsAscii(block.AsSpan(start, count - start)))
            {
                Tell(count);
            }

            if (encoding is null || IsUtf8(encoding))
            {
                PassThrough(start, count - start);
            }
            else
            {
                Decode(start, count - start);
            }
        }
    }

    /// <summary>Fills the block as far as the source gives: zip streams give little at a time, and the first block decides the encoding.</summary>
    private int ReadBlock()
    {
        block.AsSpan(BlockSize - carried, carried).CopyTo(block);
        var count = carried;
        carried = 0;
        while (count < BlockSize)
        {
            var read = source.Read(block, count, BlockSize - count);
            if (read == 0)
            {
                isAtEnd = true;
                break;
            }

            count += read;
            BytesRead += read;
        }

        return count;
    }

    private int Start(int count)
    {
        isStarted = true;
        var marked = TextEncodings.FromByteOrderMark(block.AsSpan(0, count), out var markLength);
        if (encoding is null)
        {
            encoding = marked ?? EncodingEvidence.OfAsciiBytes(block, Math.Min(count, BytesForAsciiEvidence));
            return markLength;
        }

        return marked is not null && marked.CodePage == encoding.CodePage ? markLength : 0;
    }

    private void Tell(int count)
    {
        var guess = EncodingEvidence.OfHighBytes(block, count) ?? throw new TextFormatException(null, BytesRead - count);
        encoding = guess.Encoding;
        IsGuess = !guess.IsCertain;
    }

    private void PassThrough(int start, int length)
    {
        carried = isAtEnd ? 0 : CutOffBytes(block.AsSpan(start, length));
        var count = length - carried;
        if (encoding is not null && TextEncodings.FirstInvalidUtf8(block, start, count) is not null)
        {
            Decode(start, count);
            return;
        }

        output = block;
        position = start;
        available = count;
    }

    private void Decode(int start, int count)
    {
        decoder ??= TextEncodings.Repairing(encoding!, CountDamage).GetDecoder();
        Grow(ref letters, encoding!.GetMaxCharCount(count));
        var length = decoder.GetChars(block, start, count, letters, 0, flush: isAtEnd || IsUtf8(encoding));
        Grow(ref transcoded, TextEncodings.Utf8.GetMaxByteCount(length));
        output = transcoded;
        position = 0;
        available = Encoding.UTF8.GetBytes(letters, 0, length, transcoded, 0);
    }

    private void CountDamage()
    {
        DamagedFrom = damagedPlaces == 0 ? delivered : DamagedFrom;
        damagedPlaces++;
        if (damagedPlaces > AlwaysAllowedDamage + (BytesRead / BytesForMoreDamage))
        {
            throw new TextFormatException(encoding!.WebName, Math.Max(0, BytesRead - BlockSize));
        }
    }

    private static void Grow<T>(ref T[] buffer, int needed) => buffer = buffer.Length < needed ? new T[needed] : buffer;

    private static bool IsUtf8(Encoding encoding) => encoding.CodePage == TextEncodings.Utf8.CodePage;

    /// <summary>Bytes at the end of the block that begin a character which the next block completes.</summary>
    private static int CutOffBytes(ReadOnlySpan<byte> bytes)
    {
        for (var tail = 1; tail <= Math.Min(3, bytes.Length); tail++)
        {
            var length = bytes[bytes.Length - tail] switch { >= 0xF0 => 4, >= 0xE0 => 3, >= 0xC0 => 2, _ => 0 };
            if (length > 0)
            {
                return length > tail ? tail : 0;
            }
        }

        return 0;
    }

    private static bool IsAscii(ReadOnlySpan<byte> bytes)
    {
        var longs = System.Runtime.InteropServices.MemoryMarshal.Cast<byte, ulong>(bytes);
        foreach (var eight in longs)
        {
            if ((eight & 0x8080808080808080UL) != 0)
            {
                return false;
            }
        }

        foreach (var one in bytes.Slice(longs.Length * 8))
        {
            if (one >= 0x80)
            {
                return false;
            }
        }

        return true;
    }
}
