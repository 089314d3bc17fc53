namespace AccountGuard.Cases;

/// <summary>How far a case has come.</summary>
public enum CaseStatus
{
    /// <summary>Being worked on.</summary>
    Open = 0,

    /// <summary>Account and money are back; watched for two to three months.</summary>
    Solved,

    /// <summary>Nothing more is done about it.</summary>
    Closed,
}

/// <summary>With whom a contact was.</summary>
public enum ContactParty
{
    /// <summary>The shop.</summary>
    Shop = 0,

    /// <summary>The company of a card.</summary>
    CardCompany,

    /// <summary>A bank.</summary>
    Bank,

    /// <summary>The provider of the mailbox.</summary>
    MailProvider,

    /// <summary>The police.</summary>
    Police,

    /// <summary>The consumer desk, or another public desk.</summary>
    ConsumerDesk,

    /// <summary>Anybody else.</summary>
    Other,
}

/// <summary>How a contact was made.</summary>
public enum ContactChannel
{
    /// <summary>By telephone, also where the other side called.</summary>
    Phone = 0,

    /// <summary>Through a form.</summary>
    Form,

    /// <summary>By a mail of one's own.</summary>
    Mail,

    /// <summary>By answering a mail.</summary>
    Reply,

    /// <summary>In a chat.</summary>
    Chat,

    /// <summary>By letter.</summary>
    Letter,

    /// <summary>At a counter.</summary>
    InPerson,

    /// <summary>In another way.</summary>
    Other,
}

/// <summary>What became of a contact.</summary>
public enum ContactOutcome
{
    /// <summary>Sent; no answer yet.</summary>
    Sent = 0,

    /// <summary>Nobody answered the call or was there.</summary>
    NoAnswer,

    /// <summary>They said that they will do something.</summary>
    Promised,

    /// <summary>They answered, and nothing is waited for.</summary>
    Answered,

    /// <summary>They closed it without help, or proposed what was tried already.</summary>
    Declined,

    /// <summary>This way leads nowhere: the line is closed, or they pass nobody on.</summary>
    DeadEnd,

    /// <summary>That settled it.</summary>
    Solved,
}

/// <summary>What an entry of a case's log is about.</summary>
public enum CaseEntryKind
{
    /// <summary>The case was opened.</summary>
    Opened = 0,

    /// <summary>A note of the owner.</summary>
    Note,

    /// <summary>A step was done, given up or opened again.</summary>
    Step,

    /// <summary>The case's status changed.</summary>
    Status,

    /// <summary>The owner said what they changed themselves.</summary>
    OwnChange,

    /// <summary>Evidence was added.</summary>
    Evidence,
}
