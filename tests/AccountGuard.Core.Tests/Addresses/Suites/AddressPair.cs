namespace AccountGuard.Core.Tests.Addresses.Suites;

/// <summary>Two lines of address, and whether a postman would bring both to one door.</summary>
internal sealed record AddressPair(WrittenAddress Left, WrittenAddress Right, bool Same, string Kind);

/// <summary>A line as a source gives it, and the recipient where the source gives it apart.</summary>
internal sealed record WrittenAddress(string Line, string? Recipient = null);
