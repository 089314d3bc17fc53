namespace AccountGuard.Core.Tests.Files;

/// <summary>Writes so many bytes of what it is given and then fails, as a full disk or a pulled plug does.</summary>
internal sealed class FailingStream(string path, int most) : FileStream(path, FileMode.CreateNew, FileAccess.Write, FileShare.None)
{
    public override void Write(byte[] buffer, int offset, int count)
    {
        base.Write(buffer, offset, Math.Min(most, count));
        throw new IOException("No space left on device.");
    }
}
