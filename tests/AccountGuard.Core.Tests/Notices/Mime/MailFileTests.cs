using System.Text;
using AccountGuard.Notices.Mime;

namespace AccountGuard.Core.Tests.Notices.Mime;

public class MailFileTests
{
    private const string First = "From sender@example.com Thu Jan  1 00:00:00 1970\r\nSubject: one\r\n\r\n>From the start\r\n>>From deeper\r\nFrom time to time, at 10:30\r\n\r\n";
    private const string Second = "From - Mon Nov 16 10:00:00 2026\nSubject: two\n\nbody\n\nFrom the heart\n\n";

    [Fact]
    public void An_mbox_gives_its_mails_with_their_lines_and_quotes_undone()
    {
        var mails = Read(First + Second + "From MAILER-DAEMON Fri Jul  8 12:08:34 2011 +0900\nSubject: three\n\nlast");
        Assert.Equal(3, mails.Count);
        Assert.Equal([1L, 8L, 15L], mails.Select(mail => mail.Line));
        Assert.Equal("From the start\r\n>From deeper\r\nFrom time to time, at 10:30", MailParser.Parse(mails[0].Bytes).PlainText.Trim().Replace("\n", "\r\n", StringComparison.Ordinal));
        Assert.Equal(["one", "two", "three"], mails.Select(mail => MailParser.Parse(mail.Bytes).Headers.Text("Subject")));
        Assert.Equal("From - Mon Nov 16 10:00:00 2026", mails[1].Envelope);
    }

    [Fact]
    public void A_mail_alone_and_Apples_form_of_it_are_read()
    {
        var eml = Assert.Single(Read("\r\nSubject: one\r\n\r\nFrom here\r\nto there"));
        Assert.Equal("From here\nto there", MailParser.Parse(eml.Bytes).PlainText);
        const string Mail = "Subject: apple\n\nbody\n";
        var emlx = Assert.Single(Read($"{Mail.Length}      \n{Mail}<?xml version=\"1.0\"?><plist/>"));
        Assert.Equal("body", MailParser.Parse(emlx.Bytes).PlainText.Trim());
        Assert.Equal(2, emlx.Line);
    }

    [Theory]
    [InlineData("")]
    [InlineData("\n\n\n")]
    [InlineData("plain text, no mail")]
    [InlineData("{\"a\": 1}")]
    [InlineData("12345\nno header")]
    public void What_is_no_mail_gives_none(string text) => Assert.Empty(Read(text));

    [Fact]
    public void Mails_are_found_wherever_the_buffer_ends()
    {
        // Lines of all lengths around the size of the buffer, and a line far longer than it.
        var text = new StringBuilder();
        var random = new Random(5);
        for (var mail = 0; mail < 60; mail++)
        {
            text.Append("From a@example.com Thu Jan  1 00:00:00 1970\nSubject: ").Append(mail).Append("\n\n");
            for (var line = 0; line < 4; line++)
            {
                text.Append('x', random.Next(40_000) + (mail == 30 ? 900_000 : 0)).Append('\n');
            }

            text.Append('\n');
        }

        var mails = Read(text.ToString());
        Assert.Equal(Enumerable.Range(0, 60).Select(number => $"{number}"), mails.Select(mail => MailParser.Parse(mail.Bytes).Headers.Text("Subject")));
        Assert.Equal(Enumerable.Range(0, 60).Select(number => 1L + (8 * number)), mails.Select(mail => mail.Line));
        Assert.Equal(text.Length - (60 * "From a@example.com Thu Jan  1 00:00:00 1970\n".Length), mails.Sum(mail => (long)mail.Bytes.Length));
    }

    [Fact]
    public void A_mail_longer_than_the_limit_is_cut_and_the_next_is_read()
    {
        var line = new string('y', 99_999) + "\n";
        IEnumerable<byte[]> Pieces()
        {
            yield return "From a Thu Jan  1 00:00:00 1970\nSubject: long\n\n"u8.ToArray();
            for (var count = 0; count < 600; count++)
            {
                yield return Encoding.ASCII.GetBytes(line);
            }

            yield return "\nFrom a Thu Jan  1 00:00:00 1970\nSubject: next\n\nbody"u8.ToArray();
        }

        using var stream = new PieceStream(Pieces());
        var mails = MailFile.Read(stream, CancellationToken.None).Select(mail => (mail.IsCut, mail.Bytes.Length, MailParser.Parse(mail.Bytes).Headers.Text("Subject"))).ToList();
        Assert.Equal([(true, MailLimits.MessageBytes, "long"), (false, 19, "next")], mails);
    }

    private static List<RawMail> Read(string text) => [.. MailFile.Read(new MemoryStream(Encoding.UTF8.GetBytes(text)), CancellationToken.None)];

    /// <summary>A stream that hands out pieces as they are made.</summary>
    private sealed class PieceStream(IEnumerable<byte[]> pieces) : Stream
    {
        private readonly IEnumerator<byte[]> pieces = pieces.GetEnumerator();
        private byte[] piece = [];
        private int used;

        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

        public override int Read(byte[] buffer, int offset, int count)
        {
            if (used == piece.Length)
            {
                if (!pieces.MoveNext())
                {
                    return 0;
                }

                piece = pieces.Current;
                used = 0;
            }

            var read = Math.Min(count, piece.Length - used);
            Array.Copy(piece, used, buffer, offset, read);
            used += read;
            return read;
        }

        public override void Flush()
        {
        }

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

        protected override void Dispose(bool disposing)
        {
            pieces.Dispose();
            base.Dispose(disposing);
        }
    }
}
