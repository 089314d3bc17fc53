namespace AccountGuard.Fuzz.Mails;

/// <summary>The reader of mails.</summary>
internal sealed class MailTarget : IFuzzTarget
{
    public string Folder => Path.Combine(AppContext.BaseDirectory, "MailCorpus");

    public string Ending => ".eml";

    public Func<int, byte[]> InputsFrom(IReadOnlyList<byte[]> seeds) => new MailMutator(seeds).Input;

    public string? Broken(byte[] input, out long given) => MailCheck.Broken(input, out given);

    public string? BrokenOnRepeat(byte[] input) => null;
}
