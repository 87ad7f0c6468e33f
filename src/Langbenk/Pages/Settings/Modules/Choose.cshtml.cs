using Langbenk.Hosting;
using Langbenk.Organisation;
using Langbenk.Organisation.Admissions;
using Langbenk.Organisation.Staff;
using Langbenk.Texts;
using Microsoft.AspNetCore.Mvc;

namespace Langbenk.Pages.Settings.Modules;

/// <summary>What is switched on, and the choices that must be recorded before persons can be.</summary>
[Needs("organisation.manage")]
public sealed class ChooseModel(ReadModules read, ChooseModules choose, ReadStaff staff) : AdministratorPage
{
    const string On = "ja";

    public bool PersonsOn { get; private set; }

    public bool Saved => Request.Query["lagret"] == "1";

    public IReadOnlyList<Choice> Switch => [new Choice(On, T(SettingsTexts.TurnPersonsOn), T(SettingsTexts.PersonsHint))];

    public IReadOnlyList<InstallationChange> History { get; private set; } = [];

    /// <summary>Before persons are on: who will open them, or let others in to them.</summary>
    public IReadOnlyList<(ReadStaff.Person Person, ReadStaff.Row Role)> Standing { get; private set; } = [];

    public async Task OnGetAsync()
    {
        var stored = await read.Handle(Cancellation);
        await Show(new FormValues { ["versjon"] = $"{await Version()}", ["ansvarlig"] = stored.Controller, ["ombud"] = stored.PrivacyOfficer, ["arkiv"] = stored.Archive }
            .SetAll("personer", stored.PersonsOn ? [On] : []));
        await Fill();
    }

    /// <summary>0 before anything is chosen.</summary>
    async Task<int> Version() => (await read.History(Cancellation)).Count == 0 ? 0 : (await read.Handle(Cancellation)).Version;

    public async Task<IActionResult> OnPostAsync()
    {
        ReadForm();
        if (OnlyDraft)
        {
            return await Keep();
        }

        List<FieldError> tooLong = [.. new[] { "ansvarlig", "ombud", "arkiv" }.Where(field => Values.Trimmed(field).Length > InstallationChoices.MaxLength)
            .Select(field => new FieldError(field, T(OrganisationProblems.TextTooLong.Title)))];
        return tooLong.Count > 0 ? await Again(tooLong) : await choose.Handle(
            new(Values["ansvarlig"], Values["ombud"], Values["arkiv"], Values.Has("personer", On), Values.Number("versjon") ?? -1), Actor, Today, Cancellation) switch
        {
            ChooseModules.Result.Refused refused => await Again(
                refused.Problem, refused.Problem == OrganisationProblems.PersonsNeedChoices || refused.Problem == OrganisationProblems.NoOfficerAccount ? "personer" : "ansvarlig"),
            ChooseModules.Result.Conflict theirs => await Conflict(theirs.Stored.Version, Compared(theirs.Stored)),
            _ => await Done("/innstillinger/moduler?lagret=1"),
        };
    }

    IEnumerable<Difference> Compared(InstallationChoices stored)
    {
        string Switched(bool on) => T(on ? SettingsTexts.On : SettingsTexts.Off);
        return
        [
            new(SettingsTexts.Controller, stored.Controller, Values.Trimmed("ansvarlig")), new(SettingsTexts.PrivacyOfficer, stored.PrivacyOfficer, Values.Trimmed("ombud")),
            new(SettingsTexts.Archive, stored.Archive, Values.Trimmed("arkiv")), new(SettingsTexts.Persons, Switched(stored.PersonsOn), Switched(Values.Has("personer", On))),
        ];
    }

    protected override async Task Fill()
    {
        (PersonsOn, History) = ((await read.Handle(Cancellation)).PersonsOn, await read.History(Cancellation));
        Standing = PersonsOn ? [] : [.. (await staff.All(Mine, Today, Cancellation)).Where(person => person.ClosedOn is null)
            .SelectMany(person => person.Roles.Where(role => TwoPairsOfEyes.IsFor(role.Role) && !role.HasEnded(Today)).Select(role => (person, role)))];
    }
}
