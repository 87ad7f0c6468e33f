using Langbenk.Organisation;
using Langbenk.Organisation.Staff;
using Langbenk.People.Cards;
using Langbenk.People.Families;
using Langbenk.People.Numbers;
using Langbenk.People.Persons;
using Langbenk.People.Protection;

namespace Langbenk.Demo;

/// <summary>
/// Invented families, with numbers that no person has. A boy in second grade whose mother has gone to Nav with her debts: school and Nav
/// know of them each for itself. A girl of sixteen, and a child whose address nobody may know.
/// </summary>
sealed class PeopleDemo(
    ChooseModules choose, RegisterPerson register, OpenCard open, ChangeCard change, ReadPerson read, RecordKinship kinship, RecordGuardianship guardianship, ProtectAddress protect) : IDemoPart
{
    const string Register = "Folkeregisteret, oppdiktet";

    public int Order => 90;

    public async Task Fill(DemoArea area, CancellationToken cancellation)
    {
        _ = (ChooseModules.Result.Chosen)await choose.Handle(
            new("Kommunedirektøren i hver kommune (oppdiktet)", "Pål Personvern, personvern@storfjell.example", "IKA Fjellregionen (oppdiktet)", true, 0), null, area.Today, cancellation);
        var (teacher, counsellor, nurse) = (area.As(area.Teacher), area.As(area.Counsellor), area.As(area.Nurse));
        var year = area.Today.Year;
        var jonas = await Add(area, teacher, "Jonas", "Solbakken", new(year - 8, 4, 12), Sex.Male, Purpose.FollowedUp);
        var mari = await Add(area, teacher, "Mari", "Solbakken", new(year - 34, 9, 3), Sex.Female, Purpose.FamilyOfSomebody);
        var per = await Add(area, teacher, "Per", "Haugen", new(year - 36, 1, 27), Sex.Male, Purpose.FamilyOfSomebody);
        await Parents(area, teacher, jonas, [mari, per], cancellation);
        await Write(area, teacher, jonas, new("Norsk", false, "", "", "", "Elvegata 4", "9990", "Storfjell", "Storfjell skole, 2. trinn"), cancellation);
        foreach (var person in new[] { mari, jonas })
        {
            _ = (OpenCard.Result.Opened)await open.Handle(counsellor, person, Purpose.AskedForHelp, area.Today, cancellation);
        }

        _ = (RecordKinship.Result.Done)await kinship.Handle(counsellor, jonas, mari, Kin.Parent, area.Today, cancellation);
        var amina = await Add(area, nurse, "Amina", "Warsame", new(year - 16, 2, 1), Sex.Female, Purpose.FollowedUp);
        var fatima = await Add(area, nurse, "Fatima", "Warsame", new(year - 41, 6, 18), Sex.Female, Purpose.FamilyOfSomebody);
        await Parents(area, nurse, amina, [fatima], cancellation);
        await Write(area, nurse, fatima, new("Somali", true, "Vil ha kvinnelig tolk.", "", "", "", "", "", ""), cancellation);
        var live = await Add(area, nurse, "Live", "Moen", new(year - 5, 2, 14), Sex.Female, Purpose.FollowedUp);
        var sara = await Add(area, nurse, "Sara", "Moen", new(year - 29, 8, 30), Sex.Female, Purpose.FamilyOfSomebody);
        await Parents(area, nurse, live, [sara], cancellation);
        var ida = await Add(area, nurse, "Ida", "Dal", new(year - 5, 11, 20), Sex.Female, Purpose.FollowedUp);
        _ = (ProtectAddress.Result.Done)await protect.Handle(nurse, new(ida, ProtectionLevel.StrictlyConfidential, Register, []), area.Today, cancellation);
    }

    async Task<Guid> Add(DemoArea area, Actor actor, string given, string family, DateOnly born, Sex sex, Purpose purpose) =>
        ((RegisterPerson.Result.Registered)await register.Handle(
            actor, new(new PersonDetails(SyntheticNumber.Make(born, sex).Reveal(), given, family, null, false, null, sex), purpose, false), area.Today)).Id;

    async Task Parents(DemoArea area, Actor actor, Guid child, Guid[] parents, CancellationToken cancellation)
    {
        var born = ((ReadPerson.Result.Found)(await read.Handle(actor, child, area.Today, cancellation))!).Person.Person.BirthDate!.Value;
        foreach (var parent in parents)
        {
            _ = (RecordKinship.Result.Done)await kinship.Handle(actor, child, parent, Kin.Parent, area.Today, cancellation);
            _ = (RecordGuardianship.Result.Done)await guardianship.Handle(
                actor, new(child, parent, null, parents.Length == 1 ? GuardianshipKind.Sole : GuardianshipKind.Joint, born, null, Register), area.Today, cancellation);
        }
    }

    async Task Write(DemoArea area, Actor actor, Guid person, CardText text, CancellationToken cancellation) =>
        _ = (ChangeCard.Result.Done)await change.Handle(actor, person, 1, text, area.Today, cancellation);
}
