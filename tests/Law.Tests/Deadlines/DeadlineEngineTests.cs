using System.Text.Json;
using Langbenk.Law.Tests.Support;

namespace Langbenk.Law.Tests.Deadlines;

/// <summary>Deadlines counted by hand from a calendar.</summary>
public class DeadlineEngineTests
{
    [Theory]
    [InlineData("report-received", "assess-report", "2026-02-02", "{}", "2026-02-09", null, "last-day")]
    [InlineData("report-received", "assess-report", "2026-03-28", "{}", "2026-04-04", "2026-04-01", "last-day")]
    [InlineData("report-received", "complete-investigation", "2026-02-02", "{\"extended\":\"no\"}", "2026-05-09", "2026-05-08", "last-day")]
    [InlineData("report-received", "complete-investigation", "2026-02-02", "{\"extended\":\"yes\"}", "2026-08-09", "2026-08-07", "last-day")]
    [InlineData("report-received", "complete-investigation", "2025-11-23", "{\"extended\":\"no\"}", "2026-02-28", "2026-02-27", "last-day")]
    [InlineData("report-received", "confirm-to-reporter", "2026-04-15", "{}", "2026-05-06", null, "last-day")]
    [InlineData("investigation-closed", "feedback-to-reporter", "2026-04-23", "{}", "2026-05-14", "2026-05-13", "last-day")]
    [InlineData("emergency-decision", "claim-to-tribunal", "2026-06-01", "{\"decisionType\":\"emergency-care\"}", "2026-07-13", null, "last-day")]
    [InlineData("emergency-decision", "claim-to-tribunal", "2026-06-01", "{\"decisionType\":\"emergency-institution\"}", "2026-06-15", null, "last-day")]
    [InlineData("emergency-decision", "claim-to-tribunal", "2026-01-01", "{\"decisionType\":\"contact-suspension\"}", "2026-01-22", null, "last-day")]
    [InlineData("emergency-decision", "claim-to-tribunal", "2026-01-23", "{\"decisionType\":\"emergency-travel-ban\"}", "2026-03-06", null, "last-day")]
    [InlineData("emergency-complaint-at-tribunal", "decide-complaint", "2026-12-18", "{}", "2026-12-25", "2026-12-24", "last-day")]
    [InlineData("tribunal-decision", "implement", "2026-06-01", "{\"decisionType\":\"care-order\",\"extendedByChair\":\"no\"}", "2026-07-13", null, "last-day")]
    [InlineData("final-decision", "earliest-new-case", "2024-08-31", "{\"caseType\":\"contact\"}", "2026-02-28", null, "bar-ends")]
    [InlineData("final-decision", "earliest-new-case", "2022-12-31", "{\"caseType\":\"contact\"}", "2023-12-31", null, "bar-ends")]
    [InlineData("final-decision", "earliest-new-case", "2023-01-01", "{\"caseType\":\"contact\"}", "2024-07-01", null, "bar-ends")]
    [InlineData("final-decision", "earliest-new-case", "2024-02-29", "{\"caseType\":\"revoke-care-order\"}", "2025-02-28", null, "bar-ends")]
    [InlineData("private-claim-received", "forward-to-tribunal", "2026-11-30", "{\"extended\":\"no\"}", "2027-02-28", "2027-02-26", "last-day")]
    [InlineData("decision-notified", "appeal", "2026-04-10", "{}", "2026-05-04", null, "last-day")]
    [InlineData("decision-notified", "appeal", "2026-03-12", "{}", "2026-04-07", null, "last-day")]
    [InlineData("health-decision-known", "appeal", "2026-04-19", "{}", "2026-05-18", null, "last-day")]
    [InlineData("tribunal-decision-notified", "bring-to-court", "2026-01-31", "{}", "2026-03-02", null, "last-day")]
    [InlineData("application-received", "preliminary-reply", "2026-01-31", "{}", "2026-02-28", "2026-02-27", "last-day")]
    [InlineData("case-closed-measure-refused", "new-investigation", "2026-08-31", "{\"newInvestigationDecided\":\"yes\"}", "2027-02-28", "2027-02-26", "last-day")]
    [InlineData("institution-stay-started", "plan", "2026-06-01", "{\"planReadyAtStart\":\"no\"}", "2026-06-29", null, "last-day")]
    [InlineData("institution-stay-started", "visit", "2026-06-06", "{\"presentAtMoveIn\":\"no\"}", "2026-06-13", "2026-06-12", "last-day")]
    [InlineData("institution-move-out-planned", "transition-meeting", "2026-05-31", "{}", "2026-02-28", "2026-02-27", "last-day")]
    [InlineData("foster-home-period", "follow-up-visits", "2026-03-01", "{\"yearBasis\":\"twelve-months\"}", "2027-02-28", null, "period-end")]
    [InlineData("foster-home-period", "supervision-visits", "2026-03-01", "{\"yearBasis\":\"calendar-year\"}", "2026-12-31", null, "period-end")]
    [InlineData("care-order-revoked", "follow-up-ends", "2026-08-31", "{}", "2027-02-28", null, "period-end")]
    public void Count_KnownDay_IsAsCounted(string from, string task, string date, string facts, string deadline, string? workBy, string type)
    {
        var answer = Count($$$"""{"contract":1,"event":"{{{from}}}","task":"{{{task}}}","date":"{{{date}}}","facts":{{{facts}}} }""");

        Assert.Equal(("computed", deadline, workBy, type), (Text(answer, "status"), Text(answer, "deadline"), Text(answer, "workBy"), Text(answer, "deadlineType")));
    }

    [Theory]
    [InlineData("child-coordinator-ends", "2026-06-01", "2009-02-28", "2027-02-28"), InlineData("after-care-ends", "2026-06-01", "2004-02-29", "2029-02-28")]
    [InlineData("after-care-ends", "2020-12-31", "2000-06-01", "2023-06-01"), InlineData("after-care-ends", "2021-01-01", "2000-06-01", "2025-06-01")]
    public void Count_FromBirth_EndsOnBirthday(string task, string asOf, string born, string end)
    {
        var answer = Count($$"""{"contract":1,"event":"birth","task":"{{task}}","date":"{{born}}","asOf":"{{asOf}}","facts":{"measureBefore18":"yes"} }""");

        Assert.Equal(("period-end", end), (Text(answer, "deadlineType"), Text(answer, "deadline")));
    }

    [Fact]
    public void Count_LegalityReview_RunsFortyEightHoursAndShowsTheOtherCount()
    {
        var answer = Count("""{"contract":1,"event":"emergency-decision-at-tribunal","date":"2026-04-03T10:30"}""");

        Assert.Equal(("2026-04-05T10:30", "2026-04-05T10:30", "last-hour"), (Text(answer, "deadline"), Text(answer, "workBy"), Text(answer, "deadlineType")));
        Assert.Equal("2026-04-08T00:00", Text(answer.GetProperty("alternatives")[0], "deadline"));
        Assert.Contains("unsettled-question", answer.GetProperty("warnings").EnumerateArray().Select(w => w.GetString()));
    }

    /// <summary>An unknown fact gives the stricter of the two: the routine's date, not none.</summary>
    [Theory]
    [InlineData("yes"), InlineData("unknown")]
    public void Count_LocalRoutine_GivesWorkByOnly(string measure)
    {
        var answer = Count($$"""{"contract":1,"event":"birth","task":"contact-about-after-care","date":"2010-03-15","asOf":"2026-06-01","facts":{"localRoutine":"at-17","measureBefore18":"{{measure}}"} }""");

        Assert.Equal(("no-fixed-limit", null, "2027-03-15"), (Text(answer, "status"), Text(answer, "deadline"), Text(answer, "workBy")));
    }

    [Theory]
    [InlineData("emergency-care", true), InlineData("ban-on-removal", false), InlineData("emergency-trafficking", true), InlineData("contact-suspension", true)]
    public void Count_EmergencyDecision_LapsesUnlessBanOnRemoval(string type, bool lapses)
    {
        var answer = Count($$"""{"contract":1,"event":"emergency-decision","date":"2026-06-01","facts":{"decisionType":"{{type}}"} }""");

        Assert.Equal(lapses, answer.GetProperty("lapses").GetBoolean());
    }

    [Fact]
    public void Count_ContractExample_ShowsItsSteps()
    {
        var answer = Count("""{"contract":1,"event":"report-received","task":"complete-investigation","date":"2026-02-02"}""");

        Assert.Equal(["2026-02-02 + 1 week = 2026-02-09", "+ 3 months = 2026-05-09"], answer.GetProperty("computation").GetProperty("steps").EnumerateArray().Select(s => s.GetString()));
        Assert.Equal("extended", Text(answer.GetProperty("judgementsNeeded")[0], "fact"));
    }

    [Fact]
    public void Count_InvestigationOpened_HasNoEffect()
    {
        foreach (var opened in (string[])["\"yes\"", "\"2026-02-04\"", "\"no\""])
        {
            var with = Count($$$"""{"contract":1,"event":"report-received","task":"complete-investigation","date":"2026-02-02","facts":{"investigationOpened":{{{opened}}} } }""");

            Assert.Equal("2026-05-09", Text(with, "deadline"));
        }
    }

    static JsonElement Count(string line)
    {
        using var lines = Books.Lines();
        return JsonDocument.Parse(lines.Ask(LawVerb.Deadline, line)).RootElement;
    }

    static string? Text(JsonElement json, string name) => json.GetProperty(name).GetString();
}
