using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using AccountGuard.Detection;
using AccountGuard.Detection.Episodes;
using AccountGuard.Events;
using AccountGuard.Import;
using AccountGuard.Incidents;
using AccountGuard.Notices;
using AccountGuard.Recovery;

namespace AccountGuard.Cli.Output;

/// <summary>
/// The audit as one JSON document. Written by hand and not from the engine's types, because the names and their order
/// are a promise to the scripts that read them.
/// </summary>
internal static class JsonOutput
{
    private static readonly JsonWriterOptions Options = new()
    {
        Indented = true,
        NewLine = "\n",
        // Titles and reasons stay readable; the document is data for a program, never part of a page.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>Writes <paramref name="result"/> and a line end.</summary>
    public static void Write(AuditResult result, TextWriter output)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, Options))
        {
            json.WriteStartObject();
            WriteArray(json, "accounts", result.Accounts, WriteAccount);
            json.WriteEndObject();
        }

        output.WriteLine(Encoding.UTF8.GetString(bytes.GetBuffer(), 0, (int)bytes.Length));
    }

    private static void WriteAccount(Utf8JsonWriter json, AccountAuditResult account)
    {
        json.WriteString("account", account.Account);
        WriteArray(json, "files", account.Files, (each, file) => WriteFile(each, file, account.DoubtfulRows));
        json.WriteNumber("orders", account.Orders);
        WriteArray(json, "anomalousOrders", account.AnomalousOrders, WriteFinding);
        json.WriteStartObject("incident");
        WriteIncident(json, account.Incident);
        json.WriteEndObject();
        WriteArray(json, "checklist", account.Checklist, WriteStep);
        WriteArray(json, "failures", account.Failures, WriteFailure);
        WriteArray(json, "ignored", account.Ignored, WriteIgnored);
        json.WriteNumber("salesNotJudged", 0);
        json.WriteNumber("bookingsNotJudged", account.Bookings);
        json.WriteNumber("sales", account.Sales);
        json.WriteNumber("payouts", account.Payouts);
        WriteArray(json, "episodes", account.Episodes, WriteEpisode);
        WriteArray(json, "vouchedOrders", account.VouchedOrders, WriteVouched);
        json.WriteNumber("ordersOfMails", account.OrdersOfMails);
        WriteArray(json, "notices", account.Notices, WriteNotice);
        WriteArray(json, "timeline", account.Timeline, WriteEvent);
    }

    private static void WriteFile(Utf8JsonWriter json, ImportedFile file, IReadOnlyList<DoubtfulRow> doubtful)
    {
        json.WriteString("path", file.Path);
        json.WriteString("layout", file.Layout);
        json.WriteString("encoding", file.Encoding);
        json.WriteNumber("rowsRead", file.RowsRead);
        json.WriteNumber("rowsImported", file.RowsImported);
        WriteArray(json, "rowsSkipped", file.RowsSkipped, (each, row) => WriteRow(each, row.Line, row.Reason));
        WriteArray(json, "rowsDoubtful", doubtful.Where(row => row.Path == file.Path), (each, row) => WriteRow(each, row.Line, row.Reason));
        json.WriteString("error", file.Error);
        json.WriteNumber("rowsSkippedCount", file.RowsSkippedCount);
    }

    private static void WriteRow(Utf8JsonWriter json, long line, string reason)
    {
        json.WriteNumber("line", line);
        json.WriteString("reason", reason);
    }

    private static void WriteFinding(Utf8JsonWriter json, AnomalousOrder order)
    {
        json.WriteString("orderId", order.OrderId);
        json.WriteString("orderDate", order.OrderDate);
        json.WriteString("verdict", order.Verdict.ToString());
        json.WriteNumber("evidence", Math.Round(order.Evidence, 2));
        json.WriteString("pattern", order.Pattern);
        WriteTexts(json, "reasons", order.Reasons);
        json.WriteNumber("episode", order.Episode);
        WriteTexts(json, "titles", order.Titles);
        WriteNumber(json, "quantity", order.Quantity);
        WriteNumber(json, "total", order.Total);
        json.WriteString("currency", order.Currency);
        json.WriteString("shipTo", order.ShipTo ?? order.ShipToName);
        json.WriteBoolean("canCancel", order.CanCancel);
        json.WriteString("kind", order.Kind.ToString());
        json.WriteString("verdictWithoutTrust", order.VerdictWithoutTrust.ToString());
        WriteTexts(json, "vouchedBy", order.VouchedBy);
        WriteTexts(json, "layouts", order.Layouts);
    }

    private static void WriteVouched(Utf8JsonWriter json, AnomalousOrder order)
    {
        json.WriteString("orderId", order.OrderId);
        json.WriteString("orderDate", order.OrderDate);
        json.WriteString("verdictWithoutTrust", order.VerdictWithoutTrust.ToString());
        WriteTexts(json, "vouchedBy", order.VouchedBy);
        WriteNumber(json, "total", order.Total);
        json.WriteString("currency", order.Currency);
        json.WriteString("shipTo", order.ShipTo ?? order.ShipToName);
    }

    private static void WriteEpisode(Utf8JsonWriter json, OrderEpisode episode)
    {
        json.WriteNumber("episode", episode.Episode);
        json.WriteString("verdict", episode.Verdict.ToString());
        json.WriteNumber("evidence", Math.Round(episode.Evidence, 2));
        json.WriteString("pattern", episode.Pattern);
        json.WriteString("from", episode.From);
        json.WriteString("to", episode.To);
        json.WriteNumber("orders", episode.Orders);
        WriteTexts(json, "orderIds", episode.OrderIds);
        WriteArray(json, "totals", episode.Totals, WriteTotal);
        json.WriteNumber("ordersWithoutTotal", episode.OrdersWithoutTotal);
        json.WriteNumber("canCancel", episode.CanCancel);
        WriteTexts(json, "canCancelOrderIds", episode.CanCancelOrderIds);
        WriteArray(json, "canCancelTotals", episode.CanCancelTotals, WriteTotal);
        WriteTexts(json, "destinations", episode.Destinations);
        WriteTexts(json, "recipients", episode.Recipients);
        WriteTexts(json, "payments", episode.Payments);
        WriteTexts(json, "reasons", episode.Reasons);
    }

    private static void WriteIncident(Utf8JsonWriter json, AccountIncident incident)
    {
        json.WriteString("kind", incident.Kind.ToString());
        WriteTexts(json, "alsoKinds", incident.AlsoKinds.Select(kind => kind.ToString()));
        json.WriteString("confidence", incident.Confidence.ToString());
        json.WriteString("site", incident.Site);
        WriteDate(json, "firstSeen", incident.FirstSeen);
        WriteDate(json, "lastSeen", incident.LastSeen);
        WriteArray(json, "loss", incident.Loss, WriteTotal);
        WriteTexts(json, "orderIds", incident.OrderIds);
        WriteTexts(json, "heldOrderIds", incident.HeldOrderIds);
        WriteDate(json, "lockedOn", incident.LockedOn);
        WriteTexts(json, "reasons", incident.Reasons);
        WriteTexts(json, "doubts", incident.Doubts);
        WriteTexts(json, "remarks", incident.Remarks);
        WriteArray(json, "alternatives", incident.Alternatives, WriteAlternative);
        WriteTexts(json, "ownChanges", incident.OwnChanges.Select(change => change.ToString()));
        WriteTexts(json, "deniedChanges", incident.DeniedChanges.Select(change => change.ToString()));
        WriteBoolean(json, "twoStepWasOn", incident.TwoStepWasOn);
        WriteTexts(json, "mails", incident.Notices.Select(notice => $"{notice.SourcePath}:{notice.SourceLine.ToString(CultureInfo.InvariantCulture)}"));
    }

    private static void WriteAlternative(Utf8JsonWriter json, IncidentAlternative other)
    {
        json.WriteString("kind", other.Kind.ToString());
        WriteTexts(json, "for", other.For);
        WriteTexts(json, "against", other.Against);
    }

    private static void WriteDate(Utf8JsonWriter json, string name, DateTimeOffset? date) =>
        json.WriteString(name, date?.ToString("yyyy-MM-ddTHH:mm:ssK", CultureInfo.InvariantCulture));

    private static void WriteBoolean(Utf8JsonWriter json, string name, bool? value)
    {
        if (value is { } said)
        {
            json.WriteBoolean(name, said);
        }
        else
        {
            json.WriteNull(name);
        }
    }

    private static void WriteTotal(Utf8JsonWriter json, CurrencyTotal total)
    {
        json.WriteString("currency", total.Currency);
        json.WriteNumber("amount", total.Amount);
    }

    private static void WriteNotice(Utf8JsonWriter json, AccountNotice notice)
    {
        json.WriteString("date", notice.Date?.ToString("yyyy-MM-ddTHH:mm:ssK", CultureInfo.InvariantCulture));
        json.WriteString("kind", notice.Kind.ToString());
        json.WriteString("verdict", notice.Verdict.ToString());
        WriteTexts(json, "reasons", notice.Reasons);
        WriteTexts(json, "signs", notice.Signs);
        json.WriteString("verifyAt", notice.VerifyAt);
        json.WriteString("site", notice.Site);
        json.WriteString("language", notice.Language);
        json.WriteString("from", notice.From);
        json.WriteString("fromName", notice.FromName);
        json.WriteString("replyTo", notice.ReplyTo);
        json.WriteString("to", notice.To);
        json.WriteString("subject", notice.Subject);
        json.WriteString("messageId", notice.MessageId);
        WriteTexts(json, "orderIds", notice.OrderIds);
        WriteTexts(json, "titles", notice.Titles);
        WriteNumber(json, "total", notice.Total);
        json.WriteString("currency", notice.Currency);
        json.WriteString("recipient", notice.Recipient);
        json.WriteString("place", notice.Place);
        json.WriteString("payment", notice.Payment);
        WriteTexts(json, "whatChanged", notice.WhatChanged.Select(part => part.ToString()));
        WriteTexts(json, "asksFor", notice.AsksFor.Select(request => request.ToString()));
        json.WriteString("deadline", notice.Deadline?.ToString("yyyy-MM-ddTHH:mm:ssK", CultureInfo.InvariantCulture));
        WriteTexts(json, "links", notice.Links);
        WriteTexts(json, "labels", notice.Labels);
        json.WriteBoolean("isForwarded", notice.IsForwarded);
        json.WriteString("problem", notice.Problem);
        json.WriteString("path", notice.SourcePath);
        json.WriteNumber("line", notice.SourceLine);
    }

    private static void WriteEvent(Utf8JsonWriter json, AccountEvent one)
    {
        json.WriteString("when", one.When?.ToString("yyyy-MM-ddTHH:mm:ssK", CultureInfo.InvariantCulture));
        json.WriteString("what", one.What.ToString());
        json.WriteString("kind", one.Kind);
        json.WriteString("verdict", one.Verdict);
        json.WriteBoolean("isForged", one.IsForged);
        json.WriteString("summary", one.Summary);
        WriteTexts(json, "orderIds", one.OrderIds);
        WriteNumber(json, "total", one.Total);
        json.WriteString("currency", one.Currency);
        json.WriteBoolean("isOutOfInbox", one.IsOutOfInbox);
        json.WriteString("path", one.SourcePath);
        json.WriteNumber("line", one.SourceLine);
    }

    private static void WriteStep(Utf8JsonWriter json, RecoveryStep step)
    {
        json.WriteNumber("number", step.Number);
        json.WriteString("phase", step.Phase.ToString());
        json.WriteString("due", step.Due?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        json.WriteString("action", step.Action);
        json.WriteString("why", step.Why);
        json.WriteString("channel", step.Channel);
        json.WriteString("contact", step.Contact);
        WriteTexts(json, "orders", step.Orders);
        json.WriteString("doNot", step.DoNot);
        json.WriteString("source", step.Source);
        json.WriteString("verifiedOn", step.VerifiedOn);
        json.WriteString("id", step.Id);
        WriteTexts(json, "deadEnds", step.DeadEnds);
        WriteTexts(json, "settings", step.Settings);
        json.WriteString("status", step.Status.ToString());
        json.WriteString("statusReason", step.StatusReason);
        json.WriteString("dueAfter", step.DueAfter);
        WriteNumber(json, "dueAfterDays", step.DueAfterDays);
    }

    private static void WriteFailure(Utf8JsonWriter json, ImportFailure failure)
    {
        json.WriteString("path", failure.Path);
        json.WriteString("kind", failure.Kind.ToString());
        json.WriteString("message", failure.Message);
    }

    private static void WriteIgnored(Utf8JsonWriter json, KeyValuePair<string, string> file)
    {
        json.WriteString("path", file.Key);
        json.WriteString("reason", file.Value);
    }

    private static void WriteArray<T>(Utf8JsonWriter json, string name, IEnumerable<T> values, Action<Utf8JsonWriter, T> writeProperties)
    {
        json.WriteStartArray(name);
        foreach (var value in values)
        {
            json.WriteStartObject();
            writeProperties(json, value);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteTexts(Utf8JsonWriter json, string name, IEnumerable<string> texts)
    {
        json.WriteStartArray(name);
        foreach (var text in texts)
        {
            json.WriteStringValue(text);
        }

        json.WriteEndArray();
    }

    private static void WriteNumber(Utf8JsonWriter json, string name, decimal? number)
    {
        if (number is { } value)
        {
            json.WriteNumber(name, value);
        }
        else
        {
            json.WriteNull(name);
        }
    }
}
