using Langbenk.People.Numbers;

namespace Langbenk.People.Emergencies;

/// <summary>What both ways of opening ask first: a whole number, and words that somebody else can judge.</summary>
static class EmergencyForm
{
    public static OpenInEmergency.Result.Refused? Fault(string number, string? reason, out NationalNumber read, out string why)
    {
        why = reason?.Trim() ?? "";
        return !NationalNumber.TryParse(number, out read) ? new(PeopleProblems.BadNumber, "nummer")
            : why.Length > EmergencyAccess.MaxReasonLength ? new(PeopleProblems.TextTooLong, "hvorfor")
            : why.Length < EmergencyAccess.MinReasonLength ? new(PeopleProblems.ReasonTooShort, "hvorfor")
            : null;
    }
}
