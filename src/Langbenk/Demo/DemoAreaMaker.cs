using Langbenk.Organisation.Municipalities;
using Langbenk.Organisation.Services;
using Langbenk.Organisation.Staff;

namespace Langbenk.Demo;

/// <summary>Makes the area's municipalities, services and people, by the operations that an administrator uses.</summary>
sealed class DemoAreaMaker(AddMunicipality addMunicipality, AddService addService, AddAccount addAccount)
{
    static readonly DateOnly Start = new(2020, 1, 1);

    static readonly (string Number, string Name, int Population)[] Five =
    [
        ("9901", "Storfjell", 5600), ("9902", "Tverrelvdal", 2300), ("9903", "Langvatn", 1900), ("9904", "Høgset", 1500), ("9905", "Åsmark", 1700),
    ];

    readonly Dictionary<Guid, IReadOnlyList<Held>> holdings = [];

    public async Task<DemoArea> Make(DateOnly today)
    {
        var municipalities = new List<Municipality>();
        foreach (var (number, name, population) in Five)
        {
            municipalities.Add(((AddMunicipality.Result.Added)await addMunicipality.Handle(new(number, name, Start, population))).Municipality);
        }

        var host = municipalities[0].Id;
        var all = municipalities.ConvertAll(one => one.Id);
        const string delegation = "Vedtak i fem kommunestyrer høsten 2019 (kommuneloven kap. 20)";
        var childWelfare = await Service(ServiceKind.ChildWelfare, "Barneverntjenesten i Nordfjella", host, all, ServiceTask.ChildWelfare, delegation, "00 00 01 01", "00 00 01 02");
        var nav = await Service(ServiceKind.NavMunicipal, "Nav Nordfjella", host, all, ServiceTask.Ordinary, delegation);
        var ppt = await Service(ServiceKind.EducationalPsychological, "PPT Nordfjella", host, all, ServiceTask.EducationalPsychological, delegation);
        var hospital = await Service(ServiceKind.SpecialistHealth, "Fjellregionen helseforetak, BUP", null, [], ServiceTask.Ordinary, "");
        var accounts = new List<Account>
        {
            await Account("planlegger", "Pernille Plan", Role.Planner, municipalities[0]),
            await Account("direktor", "Didrik Direktør", Role.Director, municipalities[0]),
            await Account("kommunestyre", "Kari Kommunestyre", Role.CouncilMember, municipalities[0]),
            await Account("barnevern", "Berit Barnevern", Role.ServiceLeader, childWelfare),
            await Account("nav", "Nils Nav", Role.ServiceLeader, nav),
        };
        var clinics = await Each(municipalities, ServiceKind.HealthClinic, "helsestasjon");
        accounts.Add(await Account("helsesykepleier", "Hanne Helse", Role.Caseworker, clinics[0]));
        accounts.Add(await Account("planlegger2", "Tor Tverrelvdal", Role.Planner, municipalities[1]));
        accounts.Add(await Account("statsforvalter", "Stine Statsforvalter", Role.CountyGovernorGuest, municipalities[0]));
        accounts.Add(await Account("personvern", "Pål Personvern", Role.PrivacyOfficer, municipalities[0]));
        accounts.Add(await Account("administrator", "Anne Administrator", Role.Administrator, municipalities[0]));
        var schools = await Each(municipalities, ServiceKind.School, "skole");
        accounts.Add(await Account("laerer", "Lars Lærer", Role.Caseworker, schools[0]));
        accounts.Add(await Account("rektor", "Rita Rektor", Role.ServiceLeader, schools[0]));
        accounts.Add(await Account("veileder", "Vera Veileder", Role.Caseworker, nav));
        var kindergartens = await Each(municipalities, ServiceKind.Kindergarten, "barnehage");
        var familyHouse = await Service(ServiceKind.Municipality, "Familiens hus i Nordfjella", host, all, ServiceTask.Ordinary, delegation, "00 00 03 01", answerDays: 5);
        accounts.Add(await Account("barnehage", "Bente Barnehage", Role.Caseworker, kindergartens[0]));
        accounts.Add(await Account("familiehus", "Frida Familie", Role.ServiceLeader, familyHouse));
        accounts.Add(await Account("mottak", "Marit Mottak", Role.Caseworker, familyHouse));
        return new DemoArea
        {
            Municipalities = municipalities,
            ChildWelfare = childWelfare,
            Nav = nav,
            EducationalPsychological = ppt,
            HealthClinics = clinics,
            Schools = schools,
            Kindergartens = kindergartens,
            FamilyHouse = familyHouse,
            YouthClubs = await Each(municipalities, ServiceKind.Municipality, "ungdomsklubb"),
            Hospital = hospital,
            Accounts = accounts,
            Holdings = holdings,
            Today = today,
        };
    }

    /// <summary>No telephone in Norway begins with 0: nobody is called from a demonstration.</summary>
    async Task<Service> Service(ServiceKind kind, string name, Guid? host, IReadOnlyList<Guid> owners, ServiceTask task, string delegation, string phone = "", string onCall = "", int? answerDays = null) =>
        ((AddService.Result.Added)await addService.Handle(new(kind, name, host, Start, owners, task, delegation, Phone: phone, OnCallPhone: onCall, AnswerDays: answerDays))).Service;

    async Task<IReadOnlyList<Service>> Each(IEnumerable<Municipality> municipalities, ServiceKind kind, string what)
    {
        var made = new List<Service>();
        foreach (var municipality in municipalities)
        {
            made.Add(await Service(kind, $"{municipality.Name} {what}", municipality.Id, [], ServiceTask.Ordinary, ""));
        }

        return made;
    }

    async Task<Account> Account(string userName, string name, Role role, Municipality place) =>
        await Account(userName, name, role, place.Id, place.Name, null);

    async Task<Account> Account(string userName, string name, Role role, Service place) =>
        await Account(userName, name, role, place.Id, place.Name, place.HostId);

    async Task<Account> Account(string userName, string name, Role role, Guid scope, string place, Guid? host)
    {
        var account = ((AddAccount.Result.Added)await addAccount.Handle(new(userName, name, role, scope, Start, Demo: true))).Account;
        holdings[account.Id] = [new Held(Guid.Empty, role, scope, role.IsOfService(), place, host)];
        return account;
    }
}
