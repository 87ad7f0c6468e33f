using Langbenk.Organisation.Municipalities;
using Langbenk.Prevention.Agreements;
using Microsoft.EntityFrameworkCore;
using static Langbenk.Data.Tests.Prevention.AgreementWorld;

namespace Langbenk.Data.Tests.Prevention;

public class AgreementTests
{
    public static TheoryData<Engine> Engines => [Engine.Sqlite, Engine.Postgres];

    [Theory, MemberData(nameof(Engines))]
    public async Task Start_FromTemplate_HasItsDutiesRoutineAndParties(Engine engine)
    {
        await using var world = await On(engine);

        var whole = (await world.Read(world.NavLeader, await world.Agreement()))!;

        Assert.Equal("Nav og barnevernstjenesten", whole.Agreement.Title);
        Assert.Equal(["Barnevernet i Vik", "Nav Nordvik"], whole.Parties.Select(one => one.Name));
        Assert.Contains(whole.Routines, one => one.Title == "17-årsmøtet");
        Assert.Equal([DutyLevel.Leader, DutyLevel.Contact], whole.Duties.Select(one => one.Level).Distinct());
        Assert.All(whole.Points, point => Assert.False(point.Met));
    }

    [Theory, MemberData(nameof(Engines))]
    public async Task Read_ByOneOutside_IsNothing(Engine engine)
    {
        await using var world = await On(engine);
        var own = await world.Agreement(world.North, world.NorthPlanner, world.Nav);

        Assert.NotNull(await world.Read(world.NavLeader, own));
        Assert.Null(await world.Read(world.SouthPlanner, own));
        Assert.IsType<SignAgreement.Result.NotFound>(await world.Sign(world.SouthPlanner, own, Guid.NewGuid()));
    }

    [Theory, MemberData(nameof(Engines))]
    public async Task Read_ByAMunicipalityTheServiceWorksFor_IsOpenButNotToChange(Engine engine)
    {
        await using var world = await On(engine);
        var whole = (await world.Read(world.SouthPlanner, await world.Agreement()))!;

        Assert.IsType<ChangeAgreement.Result.NotFound>(await world.Change(world.SouthPlanner, InputOf(whole)));
    }

    [Theory, MemberData(nameof(Engines))]
    public async Task Change_ByTwo_KeepsTheFirstAndShowsItToTheSecond(Engine engine)
    {
        await using var world = await On(engine);
        var read = InputOf((await world.Read(world.NavLeader, await world.Agreement()))!);
        await world.Change(world.NavLeader, read with { Purpose = "Navs tekst" });

        var second = await world.Change(world.ChildWelfareLeader, read with { Purpose = "Barnevernets tekst" });

        Assert.Equal("Navs tekst", Assert.IsType<ChangeAgreement.Result.Conflict>(second).Stored.Agreement.Purpose);
        Assert.Equal("Navs tekst", (await world.Read(world.NavLeader, read.Id))!.Agreement.Purpose);
    }

    [Theory, MemberData(nameof(Engines))]
    public async Task Change_OnlyADuty_MovesTheVersion(Engine engine)
    {
        await using var world = await On(engine);
        var read = InputOf((await world.Read(world.NavLeader, await world.Agreement()))!);

        await world.Change(world.NavLeader, read with { Duties = [new(DutyLevel.Leader, "Lederne", "møtes")] });

        var after = (await world.Read(world.NavLeader, read.Id))!;
        Assert.Equal((read.Version + 1, "møtes"), (after.Agreement.Version, Assert.Single(after.Duties).Does));
    }

    [Theory, MemberData(nameof(Engines))]
    public async Task Change_WithABirthNumber_IsRefused(Engine engine)
    {
        await using var world = await On(engine);
        var read = InputOf((await world.Read(world.NavLeader, await world.Agreement()))!);

        var result = await world.Change(world.NavLeader, read with { Purpose = "Gjelder 010190 12345." });

        Assert.Equal(5319, Assert.IsType<ChangeAgreement.Result.Refused>(result).Problem.Number);
    }

    [Theory, MemberData(nameof(Engines))]
    public async Task Sign_WithoutWhatItMustHave_NamesWhatIsMissing(Engine engine)
    {
        await using var world = await On(engine);
        var whole = (await world.Read(world.NavLeader, await world.Agreement()))!;

        var result = Assert.IsType<SignAgreement.Result.NotReady>(await world.Sign(world.NavLeader, whole.Agreement.Id, whole.Parties[1].Id));

        Assert.Equal(whole.Points.Select(one => $"Ikke krysset av ennå: {one.Text}"), result.Missing.Select(one => one.Nb));
    }

    [Theory, MemberData(nameof(Engines))]
    public async Task Sign_ByAllParties_BringsItInForceAndKeepsTheText(Engine engine)
    {
        await using var world = await On(engine);
        var ready = await world.MakeReady(world.NavLeader, await world.Agreement());

        var first = await world.Sign(world.ChildWelfareLeader, ready.Agreement.Id, ready.Parties[0].Id, new DateOnly(2026, 8, 20));
        var last = await world.Sign(world.ChildWelfareLeader, ready.Agreement.Id, ready.Parties[1].Id, new DateOnly(2026, 8, 24));

        Assert.False(Assert.IsType<SignAgreement.Result.Done>(first).InForce);
        Assert.True(Assert.IsType<SignAgreement.Result.Done>(last).InForce);
        var after = (await world.Read(world.NavLeader, ready.Agreement.Id))!;
        Assert.Equal(
            (AgreementStatus.InForce, new DateOnly(2026, 8, 24), new DateOnly(2028, 8, 24)),
            (after.Agreement.Status, after.Agreement.ValidFrom, after.Agreement.NextRevision));
        var kept = Assert.Single(after.Versions);
        Assert.Equal(kept.TextHash, AgreementText.FromJson(kept.Text).Hash());
        Assert.Equal(kept.TextHash, after.TextOn(Today).Hash());
    }

    [Theory, MemberData(nameof(Engines))]
    public async Task Change_AfterOneHasSigned_MakesTheSignatureVoid(Engine engine)
    {
        await using var world = await On(engine);
        var ready = await world.MakeReady(world.NavLeader, await world.Agreement());
        await world.Sign(world.ChildWelfareLeader, ready.Agreement.Id, ready.Parties[0].Id);
        var signed = (await world.Read(world.NavLeader, ready.Agreement.Id))!;

        await world.Change(world.NavLeader, InputOf(signed) with { Purpose = "Et annet formål" });

        var after = (await world.Read(world.NavLeader, ready.Agreement.Id))!;
        Assert.Equal(ready.Parties.Select(one => one.Id), after.Awaiting(Today).Select(one => one.Id));
        Assert.Single(after.Signatures);
    }

    [Theory, MemberData(nameof(Engines))]
    public async Task Sign_AnotherTextThanTheOneRead_IsAConflict(Engine engine)
    {
        await using var world = await On(engine);
        var ready = await world.MakeReady(world.NavLeader, await world.Agreement());
        await world.Change(world.NavLeader, InputOf(ready) with { Purpose = "Et annet formål" });

        var result = await world.Sign(world.ChildWelfareLeader, ready.Agreement.Id, ready.Parties[0].Id, null, ready.TextOn(Today).Hash());

        Assert.IsType<SignAgreement.Result.Conflict>(result);
    }

    [Theory, MemberData(nameof(Engines))]
    public async Task Change_Signed_IsRefusedUntilARevisionBegins(Engine engine)
    {
        await using var world = await On(engine);
        var id = await InForce(world);
        var refused = await world.Change(world.NavLeader, InputOf((await world.Read(world.NavLeader, id))!) with { Purpose = "Nytt" });

        var begun = await world.Do(context => new ReviseAgreement(context, Reader(context)).Handle(world.NavLeader, id, Today, Now, Cancellation));

        Assert.Equal(5308, Assert.IsType<ChangeAgreement.Result.Refused>(refused).Problem.Number);
        Assert.Equal(2, Assert.IsType<ReviseAgreement.Result.Begun>(begun).Number);
        var whole = (await world.Read(world.NavLeader, id))!;
        Assert.True(whole.Agreement.IsUnderRevision);
        Assert.Equal(2, whole.Awaiting(Today).Count);
        Assert.IsType<ChangeAgreement.Result.Changed>(await world.Change(world.NavLeader, InputOf(whole) with { Purpose = "Nytt" }));
        Assert.NotEqual("Nytt", AgreementText.FromJson(Assert.Single((await world.Read(world.NavLeader, id))!.Versions).Text).Purpose);
    }

    [Theory, MemberData(nameof(Engines))]
    public async Task Withdraw_ARevisionInWhichNothingIsChanged_BringsTheSignedTextBackWithItsSignatures(Engine engine)
    {
        await using var world = await On(engine);
        var id = await InForce(world);
        var signed = (await world.Read(world.NavLeader, id))!;
        await Revise(world, id);

        Assert.IsType<WithdrawRevision.Result.Done>(await Withdraw(world, id));

        var whole = (await world.Read(world.NavLeader, id))!;
        Assert.Equal((AgreementStatus.InForce, 1, 0, signed.Agreement.NextRevision), (whole.Agreement.Status, whole.Agreement.Number, whole.Awaiting(Today).Count, whole.Agreement.NextRevision));
        Assert.All(whole.Points, point => Assert.True(point.Met));
        Assert.Equal(5335, Assert.IsType<WithdrawRevision.Result.Refused>(await Withdraw(world, id)).Problem.Number);
    }

    [Theory, MemberData(nameof(Engines))]
    public async Task Withdraw_ARevisionThatIsWrittenOrSigned_IsRefusedAndKeepsTheWords(Engine engine)
    {
        await using var world = await On(engine);
        var (written, signed) = (await InForce(world), await InForce(world));
        await Revise(world, written);
        await Revise(world, signed);
        await world.Change(world.NavLeader, InputOf((await world.Read(world.NavLeader, written))!) with { Purpose = "Nytt" });
        var ready = (await world.Read(world.NavLeader, signed))!;
        await world.Change(world.NavLeader, InputOf(ready) with { PointsMet = [.. ready.Points.Select(one => one.Place)] });
        Assert.IsType<SignAgreement.Result.Done>(await world.Sign(world.NavLeader, signed, ready.Parties.First(one => one.ServiceId == world.Nav).Id));

        foreach (var id in new[] { written, signed })
        {
            Assert.Equal(5335, Assert.IsType<WithdrawRevision.Result.Refused>(await Withdraw(world, id)).Problem.Number);
        }

        Assert.Equal("Nytt", (await world.Read(world.NavLeader, written))!.Agreement.Purpose);
        Assert.IsType<WithdrawRevision.Result.NotFound>(await world.Do(context => new WithdrawRevision(context, Reader(context)).Handle(world.NorthPlanner, written, Today, Now, Cancellation)));
    }

    static Task<ReviseAgreement.Result> Revise(AgreementWorld world, Guid id) =>
        world.Do(context => new ReviseAgreement(context, Reader(context)).Handle(world.NavLeader, id, Today, Now, Cancellation));

    static Task<WithdrawRevision.Result> Withdraw(AgreementWorld world, Guid id) =>
        world.Do(context => new WithdrawRevision(context, Reader(context)).Handle(world.NavLeader, id, Today, Now, Cancellation));

    [Theory, MemberData(nameof(Engines))]
    public async Task Sign_WhenAPartyHasMergedAway_NamesTheSuccessorAndItCanReplaceTheParty(Engine engine)
    {
        await using var world = await On(engine);
        var ready = await world.MakeReady(world.NorthPlanner, await world.Agreement(world.North, world.NorthPlanner, world.South));
        var merged = await MergeSouth(world);
        var south = ready.Parties.Single(one => one.MunicipalityId == world.South);

        var refused = Assert.IsType<SignAgreement.Result.Gone>(await world.Sign(world.NorthPlanner, ready.Agreement.Id, south.Id));

        Assert.Equal((merged, "Storvik"), (Assert.Single(refused.Party.Successors).Id, refused.Party.Successors[0].Name));
        Assert.Contains("Storvik", refused.Problem.Title.Nn, StringComparison.Ordinal);
        var replaced = Assert.IsType<ChangeParties.Result.Changed>(
            await world.Parties(change => change.Replace(world.NorthPlanner, ready.Agreement.Id, south.Id, merged, Today, Now, Cancellation)));
        var whole = (await world.Read(world.NorthPlanner, ready.Agreement.Id))!;
        Assert.Equal(["Nordvik", "Storvik"], whole.PartiesOn(Today).Select(one => one.Name));
        Assert.IsType<SignAgreement.Result.Done>(await world.Sign(world.NorthPlanner, ready.Agreement.Id, replaced.PartyId!.Value));
    }

    [Theory, MemberData(nameof(Engines))]
    public async Task Sign_OnADayBeforeTheMerger_IsStillTheOldMunicipality(Engine engine)
    {
        await using var world = await On(engine);
        var ready = await world.MakeReady(world.NorthPlanner, await world.Agreement(world.North, world.NorthPlanner, world.South));
        await MergeSouth(world);

        var result = await world.Sign(
            world.NorthPlanner, ready.Agreement.Id, ready.Parties.Single(one => one.MunicipalityId == world.South).Id, new DateOnly(2026, 5, 31));

        Assert.IsType<SignAgreement.Result.Done>(result);
    }

    [Theory, MemberData(nameof(Engines))]
    public async Task Replace_OfTheOneWhoLeads_ByAPlaceWhereNobodyWorks_IsRefusedAndTheAgreementStays(Engine engine)
    {
        await using var world = await On(engine);
        var id = await InForce(world, await world.Agreement(world.South, world.SouthPlanner, world.North), world.SouthPlanner);
        var merged = await MergeSouth(world);
        var south = (await world.Read(world.SouthPlanner, id))!.Parties.Single(one => one.MunicipalityId == world.South).Id;

        var refused = await world.Parties(change => change.Replace(world.SouthPlanner, id, south, merged, Today, Now, Cancellation));

        Assert.Equal(5334, Assert.IsType<ChangeParties.Result.Refused>(refused).Problem.Number);
        Assert.Equal(AgreementStatus.InForce, (await world.Read(world.SouthPlanner, id))!.Agreement.Status);
    }

    [Theory, MemberData(nameof(Engines))]
    public async Task Replace_InASignedAgreement_BeginsTheRevisionAndMovesTheAccess(Engine engine)
    {
        await using var world = await On(engine);
        var id = await InForce(world, await world.Agreement(world.North, world.NorthPlanner, world.South), world.NorthPlanner);
        var merged = await MergeSouth(world);
        var row = Assert.Single(await world.Do(context => Lister(context).Handle(world.NorthPlanner, Today, Cancellation)));

        await world.Parties(change => change.Replace(world.NorthPlanner, id, row.Gone!.Party.Id, merged, Today, Now, Cancellation));

        var whole = (await world.Read(world.NorthPlanner, id))!;
        Assert.True(whole.Agreement.IsUnderRevision);
        Assert.Null(await world.Read(world.SouthPlanner, id));
        Assert.True(await world.Do(context => context.Relations.AnyAsync(one => one.ResourceId == id && one.HolderId == merged && one.ValidTo == null, Cancellation)));
    }

    [Theory, MemberData(nameof(Engines))]
    public async Task Parties_AddedAndEnded_ReadFromTheDayAndNoLonger(Engine engine)
    {
        await using var world = await On(engine);
        var id = await world.Agreement(world.North, world.NorthPlanner, world.Nav);
        Assert.Null(await world.Read(world.SouthPlanner, id));

        var added = await world.Parties(change => change.Add(world.NorthPlanner, id, world.South, "", Today, Now, Cancellation));
        Assert.NotNull(await world.Read(world.SouthPlanner, id));
        var twice = await world.Parties(change => change.Add(world.NorthPlanner, id, world.South, "", Today, Now, Cancellation));
        await world.Parties(change => change.End(world.NorthPlanner, id, ((ChangeParties.Result.Changed)added).PartyId!.Value, Today, Now, Cancellation));

        Assert.Equal(5315, Assert.IsType<ChangeParties.Result.Refused>(twice).Problem.Number);
        Assert.Null(await world.Read(world.SouthPlanner, id));
    }

    [Theory, MemberData(nameof(Engines))]
    public async Task End_ByAParty_IsNotFoundAndByTheOwnerStaysReadable(Engine engine)
    {
        await using var world = await On(engine);
        var id = await InForce(world);

        var byParty = await world.Do(context => new EndAgreement(context, Reader(context)).Handle(world.NavLeader, id, Today, "Avviklet", Today, Now, Cancellation));
        var byOwner = await world.Do(context => new EndAgreement(context, Reader(context)).Handle(world.ChildWelfareLeader, id, Today, "Avviklet", Today, Now, Cancellation));

        Assert.IsType<EndAgreement.Result.NotFound>(byParty);
        Assert.IsType<EndAgreement.Result.Done>(byOwner);
        Assert.Equal((AgreementStatus.Terminated, (DateOnly?)Today), ((await world.Read(world.NavLeader, id))!.Agreement.Status, (await world.Read(world.NavLeader, id))!.Agreement.ValidTo));
    }

    [Theory, MemberData(nameof(Engines))]
    public async Task End_OnADayToCome_HoldsUntilThenAndHasEndedTheDayAfter(Engine engine)
    {
        await using var world = await On(engine);
        var id = await InForce(world);
        var last = Today.AddMonths(13);
        Task<EndAgreement.Result> End(Guid agreement, DateOnly day) => world.Do(context =>
            new EndAgreement(context, Reader(context)).Handle(world.ChildWelfareLeader, agreement, day, "Tjenestene slås sammen", Today, Now, Cancellation));

        Assert.IsType<EndAgreement.Result.Done>(await End(id, last));

        var agreement = (await world.Read(world.NavLeader, id))!.Agreement;
        Assert.Equal((AgreementStatus.InForce, AgreementStatus.InForce, AgreementStatus.Terminated), (agreement.StatusOn(Today), agreement.StatusOn(last), agreement.StatusOn(last.AddDays(1))));
        var rows = await world.Do(context => Lister(context).Handle(world.NavLeader, last.AddDays(1), Cancellation));
        Assert.Null(Assert.Single(rows).Gone);
        Assert.Equal(5324, Assert.IsType<EndAgreement.Result.Refused>(await End(id, Today.AddYears(6))).Problem.Number);
        Assert.Equal(5324, Assert.IsType<EndAgreement.Result.Refused>(await End(await world.Agreement(), last)).Problem.Number);
    }

    [Theory, MemberData(nameof(Engines))]
    public async Task List_OverdueFirstThenUnsigned(Engine engine)
    {
        await using var world = await On(engine);
        var inForce = await InForce(world);
        var overdue = await world.Agreement();
        await world.MakeReady(world.NavLeader, overdue);
        await SignAll(world, overdue, world.ChildWelfareLeader, new DateOnly(2021, 3, 1));
        var draft = await world.Agreement();

        var rows = await world.Do(context => Lister(context).Handle(world.NavLeader, Today, Cancellation));

        Assert.Equal([overdue, draft, inForce], rows.Select(row => row.Agreement.Id));
        Assert.True(rows[0].Overdue);
    }

    static ListAgreements Lister(LangbenkContext context) => new(context, new Access.AccessGate(context), new PartySuccessors(context));

    static async Task<Guid> InForce(AgreementWorld world, Guid? id = null, Organisation.Staff.Actor? actor = null)
    {
        var agreement = id ?? await world.Agreement();
        await world.MakeReady(actor ?? world.NavLeader, agreement);
        await SignAll(world, agreement, actor ?? world.ChildWelfareLeader, new DateOnly(2026, 5, 1));
        return agreement;
    }

    static async Task SignAll(AgreementWorld world, Guid id, Organisation.Staff.Actor actor, DateOnly on)
    {
        foreach (var party in (await world.Read(actor, id))!.PartiesOn(on))
            Assert.IsType<SignAgreement.Result.Done>(await world.Sign(actor, id, party.Id, on));
    }

    /// <summary>From 1 June 2026 Sørvik is a part of the new municipality Storvik, by way of a renumbering.</summary>
    static Task<Guid> MergeSouth(AgreementWorld world) => world.Do(async context =>
    {
        var (first, second) = (new DateOnly(2026, 6, 1), new DateOnly(2026, 7, 1));
        var between = await Add(context, "9903", "Mellomvik", first);
        var merged = await Add(context, "9904", "Storvik", second);
        var change = new ChangeMunicipality(context);
        Assert.IsType<ChangeMunicipality.Result.Changed>(await change.Handle(new(world.South, between, first, MunicipalityChangeKind.Renumbered), Cancellation));
        Assert.IsType<ChangeMunicipality.Result.Changed>(await change.Handle(new(between, merged, second, MunicipalityChangeKind.Merged), Cancellation));
        return merged;
    });

    static async Task<Guid> Add(LangbenkContext context, string number, string name, DateOnly from) =>
        Assert.IsType<AddMunicipality.Result.Added>(await new AddMunicipality(context).Handle(new(number, name, from), Cancellation)).Municipality.Id;
}
