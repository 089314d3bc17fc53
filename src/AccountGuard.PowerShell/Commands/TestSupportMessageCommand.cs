using System.Globalization;
using System.Management.Automation;
using AccountGuard.Messages;
using AccountGuard.Messages.Checks;
using AccountGuard.PowerShell.Parameters;

namespace AccountGuard.PowerShell.Commands;

/// <summary>Test-SupportMessage: looks through a text before it is sent.</summary>
[Cmdlet(VerbsDiagnostic.Test, "SupportMessage", DefaultParameterSetName = TextParameterSet)]
[OutputType(typeof(MessageFinding), typeof(bool))]
public sealed class TestSupportMessageCommand : PSCmdlet
{
    private const string TextParameterSet = "Text";
    private const string PathParameterSet = "Path";
    private const string LiteralPathParameterSet = "LiteralPath";

    // The lines that Get-Content hands over one by one are one text: a card number may go over two of them.
    private readonly List<string> lines = [];

    /// <summary>The text, whole or line by line, messages of New-SupportMessage, or files as Get-Item gives them.</summary>
    /// <remarks>Objects, because PowerShell would make a text of a file's name, where its contents are meant.</remarks>
    [Parameter(Mandatory = true, Position = 0, ValueFromPipeline = true, ParameterSetName = TextParameterSet)]
    [AllowEmptyCollection]
    [AllowEmptyString]
    public object[] Text { get; set; } = [];

    /// <summary>Text files; wildcards match.</summary>
    [Parameter(Mandatory = true, ParameterSetName = PathParameterSet)]
    [ValidateNotNullOrEmpty]
    [SupportsWildcards]
    public string[] Path { get; set; } = [];

    /// <summary>Text files, taken as they are written.</summary>
    [Parameter(Mandatory = true, ValueFromPipelineByPropertyName = true, ParameterSetName = LiteralPathParameterSet)]
    [Alias("PSPath", "LP")]
    [ValidateNotNullOrEmpty]
    public string[] LiteralPath { get; set; } = [];

    /// <summary>What the message is for.</summary>
    [Parameter(ValueFromPipelineByPropertyName = true)]
    public SupportMessageKind? Kind { get; set; }

    /// <summary>The most characters the form takes.</summary>
    [Parameter]
    [ValidateRange(1, MessageCheck.LongestText)]
    public int? MaximumLength { get; set; }

    /// <summary>The language of the reasons.</summary>
    [Parameter]
    [ArgumentCompleter(typeof(LanguageCompleter))]
    [ValidateNotNull]
    public CultureInfo Language { get; set; } = CultureInfo.CurrentUICulture;

    /// <summary>Says only whether it may be sent.</summary>
    [Parameter]
    public SwitchParameter Quiet { get; set; }

    /// <inheritdoc/>
    protected override void ProcessRecord()
    {
        foreach (var item in Text.Select(Argument.Base))
        {
            switch (item)
            {
                case FileSystemInfo file:
                    CheckFile(file.FullName);
                    break;
                case SupportMessage message:
                    Check(message.Body, sourcePath: null);
                    break;
                default:
                    Take(item?.ToString() ?? "");
                    break;
            }
        }

        foreach (var path in this.MatchingPaths(Path).Concat(this.LiteralPaths(LiteralPath)))
        {
            CheckFile(path.FullPath);
        }
    }

    /// <inheritdoc/>
    protected override void EndProcessing()
    {
        if (lines.Count > 0)
        {
            Check(string.Join("\n", lines), sourcePath: null);
        }
    }

    private void Take(string text)
    {
        if (MyInvocation.ExpectingInput && text.IndexOfAny(['\r', '\n']) < 0)
        {
            lines.Add(text);
        }
        else
        {
            Check(text, sourcePath: null);
        }
    }

    private void CheckFile(string path)
    {
        if (Read(path) is { } text)
        {
            Check(text, path);
        }
    }

    private void Check(string text, string? sourcePath)
    {
        try
        {
            var findings = MessageCheck.Run(text, new MessageCheckOptions { Kind = Kind, Language = Language, MaximumLength = MaximumLength, SourcePath = sourcePath });
            if (Quiet)
            {
                WriteObject(MessageCheck.MaySend(findings));
            }
            else
            {
                WriteObject(findings, enumerateCollection: true);
            }
        }
        catch (ArgumentException exception)
        {
            WriteError(ErrorRecords.UnreadableText(sourcePath, exception));
        }
    }

    private string? Read(string path)
    {
        try
        {
            return MessageFile.Read(path, Language);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or InvalidDataException)
        {
            WriteError(ErrorRecords.UnreadableText(path, exception));
            return null;
        }
    }
}
