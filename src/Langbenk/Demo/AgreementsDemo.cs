using System.Text;
using Langbenk.Kernel;
using Langbenk.Organisation.Staff;
using Langbenk.Prevention.Agreements;

namespace Langbenk.Demo;

/// <summary>
/// Three agreements of Nordfjella. That of Nav and the child welfare service has a 17-year routine and was revised in 2022, after:
/// Fosen barneverntjeneste og Nav, samarbeidsavtale, gjennomgått 22.03.2019, revidert 26.09.2022.
/// </summary>
sealed class AgreementsDemo(
    StartAgreement start, ReadAgreement read, ChangeAgreement change, AttachFile attach, SignAgreement sign, ReviseAgreement revise) : IDemoPart
{
    static readonly DateOnly From = new(2019, 1, 1);

    public int Order => 30;

    public async Task Fill(DemoArea area, CancellationToken cancellation)
    {
        var leader = area.As(area.ChildWelfareLeader);
        await NavAgreement(area, leader, cancellation);
        await Hospital(area, cancellation);
        await EmergencyDuty(area, leader, cancellation);
    }

    const string Checklist =
        """
        Sjekkliste for 17-årsmøtet

        1. Spør den unge hvem som skal være med, og hva møtet skal handle om.
        2. Inviter Nav senest tre uker før.
        3. Snakk om bolig, penger, skole eller jobb, helse og hvem den unge kan ringe.
        4. Skriv ned hvem som gjør hva, og når dere møtes igjen.

        """;

    /// <summary>Revised every fifth year: the text of 2022 still holds, and the one before it can be read.</summary>
    async Task NavAgreement(DemoArea area, Actor leader, CancellationToken cancellation)
    {
        var id = await Start(area, leader, "nav-child-welfare", area.ChildWelfare.Id, [area.Nav.Id], [], cancellation);
        await Write(area, leader, id, text => text with { RevisionMonths = 36 }, cancellation);
        await SignAll(area, leader, id, new DateOnly(2019, 3, 22), cancellation);
        await revise.Handle(leader, id, area.Today, Moment(new(2022, 8, 15)), cancellation);
        await Write(area, leader, id, text => text with { RevisionMonths = 60 }, cancellation);
        _ = (AttachFile.Result.Done)await attach.Handle(
            leader, new(id, "Sjekkliste for 17-årsmøtet.txt", Encoding.UTF8.GetBytes(Checklist)), area.Today, Moment(new(2022, 9, 12)), cancellation);
        await SignAll(area, leader, id, new DateOnly(2022, 9, 26), cancellation);
    }

    async Task Hospital(DemoArea area, CancellationToken cancellation)
    {
        var planner = area.As(area.Planner);
        var id = await Start(area, planner, "hospital-municipality", area.Host.Id, [.. area.Municipalities.Skip(1).Select(one => one.Id), area.Hospital.Id], [], cancellation);
        await Write(area, planner, id, text => text, cancellation);
        await SignAll(area, planner, id, area.Today.AddMonths(-7), cancellation);
    }

    /// <summary>Should have been revised; the new text has one signature and waits for the others.</summary>
    async Task EmergencyDuty(DemoArea area, Actor leader, CancellationToken cancellation)
    {
        var id = await Start(area, leader, "emergency-duty", area.ChildWelfare.Id, [.. area.Municipalities.Select(one => one.Id)], ["Fjellregionen politidistrikt"], cancellation);
        await Write(area, leader, id, text => text with { RevisionMonths = 24 }, cancellation);
        await SignAll(area, leader, id, area.Today.AddMonths(-27), cancellation);
        await revise.Handle(leader, id, area.Today, Moment(area.Today.AddDays(-40)), cancellation);
        await Write(area, leader, id, text => text, cancellation);
        var whole = (await read.Handle(leader, id, area.Today, cancellation))!;
        await Sign(area, leader, whole, whole.Parties[0], area.Today.AddDays(-6), cancellation);
    }

    async Task<Guid> Start(
        DemoArea area, Actor actor, string template, Guid owner, IReadOnlyList<Guid> parties, IReadOnlyList<string> outside, CancellationToken cancellation) =>
        ((StartAgreement.Result.Started)await start.Handle(
            actor, new(template, "", owner, parties, outside, Language.Nb, From), area.Today, Moment(From), cancellation)).Id;

    /// <summary>The template's text with a change, and all that it must have seen to.</summary>
    async Task Write(DemoArea area, Actor actor, Guid id, Func<AgreementText, AgreementText> with, CancellationToken cancellation)
    {
        var whole = (await read.Handle(actor, id, area.Today, cancellation))!;
        var text = with(whole.TextOn(area.Today));
        var written = await change.Handle(
            actor,
            new(id, whole.Agreement.Version, text.Title, text.Purpose, text.TargetGroup, text.LegalBasis, text.Meetings, text.RevisionMonths,
                text.Duties, text.Routines, [.. whole.Points.Select(one => one.Place)]),
            area.Today, Moment(area.Today), cancellation);
        _ = (ChangeAgreement.Result.Changed)written;
    }

    async Task SignAll(DemoArea area, Actor actor, Guid id, DateOnly on, CancellationToken cancellation)
    {
        var whole = (await read.Handle(actor, id, area.Today, cancellation))!;
        foreach (var party in whole.PartiesOn(on))
        {
            await Sign(area, actor, whole, party, on, cancellation);
        }
    }

    async Task Sign(DemoArea area, Actor actor, WholeAgreement whole, AgreementParty party, DateOnly on, CancellationToken cancellation)
    {
        var (name, title) = Signer(area, party);
        var signed = await sign.Handle(
            actor, new(whole.Agreement.Id, party.Id, whole.TextOn(on).Hash(), name, title, on), area.Today, Moment(on), cancellation);
        _ = (SignAgreement.Result.Done)signed;
    }

    /// <summary>Invented people, the demonstration's own where it has one.</summary>
    static (string Name, string Title) Signer(DemoArea area, AgreementParty party) =>
        party.ServiceId == area.ChildWelfare.Id ? (area.ChildWelfareLeader.DisplayName, "barnevernsleder")
        : party.ServiceId == area.Nav.Id ? (area.NavLeader.DisplayName, "Nav-leder")
        : party.ServiceId == area.Hospital.Id ? ("Frida Foretak", "klinikksjef")
        : party.MunicipalityId == area.Host.Id ? (area.Director.DisplayName, "kommunedirektør")
        : party.MunicipalityId is null ? ("Petra Politi", "politiinspektør")
        : ($"Kaja {party.Name}", "kommunedirektør");

    static DateTime Moment(DateOnly day) => day.ToDateTime(new TimeOnly(9, 0), DateTimeKind.Utc);
}
