using Langbenk.Kernel;

namespace Langbenk.Prevention.Bodies;

/// <summary>What is wrong with a standing team as it was typed, field by field. A member keeps the row it has in the form.</summary>
static class BodyFaults
{
    public static IReadOnlyList<Fault> Of(StandingBody body, ChangeBody.Input input, Dictionary<Guid, string> services, DateOnly today) => Fault.In(
    [
        (nameof(input.Name), input.Name.Trim().Length is 0 or > StandingBody.MaxNameLength, BodyProblems.BadName),
        (nameof(input.Name), PersonNumber.IsIn(input.Name), BodyProblems.PersonNumber),
        (nameof(input.Mandate), input.Mandate.Length > StandingBody.MaxTextLength, BodyProblems.TextTooLong),
        (nameof(input.Mandate), PersonNumber.IsIn(input.Mandate), BodyProblems.PersonNumber),
        (nameof(input.Cadence), input.Cadence.Length > StandingBody.MaxCadenceLength, BodyProblems.TextTooLong),
        (nameof(input.Cadence), PersonNumber.IsIn(input.Cadence), BodyProblems.PersonNumber),
        (nameof(input.NextMeeting), (input.NextMeeting < today && input.NextMeeting != body.NextMeeting) || !PlannedDay.IsWithin(input.NextMeeting), BodyProblems.BadNextMeeting),
        (nameof(input.NextMeeting), input.NextMeeting > body.ValidTo, BodyProblems.AfterTheEnd),
        .. input.Members.SelectMany((one, at) => IsEmpty(one) ? [] : Member(one, at, services)),
    ]);

    /// <summary>Of minutes, new or corrected.</summary>
    public static IReadOnlyList<Fault> OfMinutes(StandingBody body, BodyMinutes written, DateOnly today) =>
    [
        .. Fault.In(
            (nameof(written.HeldOn), !PastDay.IsWithin(written.HeldOn, today), BodyProblems.BadDay),
            (nameof(written.HeldOn), written.HeldOn > body.ValidTo, BodyProblems.AfterTheEnd),
            (nameof(written.Attendance), written.Attendance.Length > BodyMeeting.MaxAttendanceLength, BodyProblems.TextTooLong),
            (nameof(written.Attendance), PersonNumber.IsIn(written.Attendance), BodyProblems.PersonNumber),
            (nameof(written.Minutes), written.Minutes.Trim().Length == 0, BodyProblems.NoMinutes),
            (nameof(written.Minutes), written.Minutes.Length > BodyMeeting.MaxMinutesLength, BodyProblems.TextTooLong),
            (nameof(written.Minutes), PersonNumber.IsIn(written.Minutes), BodyProblems.PersonNumber)),
        .. Wheel.FollowUps.Faults(written.FollowUps, written.HeldOn),
    ];

    public static bool IsEmpty(ChangeBody.Member member) => member.Service is null && member.Name.Trim().Length + member.Function.Trim().Length == 0;

    static IEnumerable<(string Field, bool Wrong, Problem Problem)> Member(ChangeBody.Member member, int at, Dictionary<Guid, string> services)
    {
        var (name, function) = ($"Members-{at}-{nameof(member.Name)}", $"Members-{at}-{nameof(member.Function)}");
        return
        [
            ($"Members-{at}-{nameof(member.Service)}", member.Service is { } id && !services.ContainsKey(id), BodyProblems.BadMember),
            (name, member.Name.Length > BodyMember.MaxLength || (member.Service is null && member.Name.Trim().Length == 0), BodyProblems.BadMember),
            (name, PersonNumber.IsIn(member.Name), BodyProblems.PersonNumber),
            (function, member.Function.Trim().Length is 0 or > BodyMember.MaxLength, BodyProblems.BadMember),
            (function, PersonNumber.IsIn(member.Function), BodyProblems.PersonNumber),
        ];
    }
}
