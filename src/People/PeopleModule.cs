using Langbenk.People.Bars;
using Langbenk.People.Cards;
using Langbenk.People.Emergencies;
using Langbenk.People.Families;
using Langbenk.People.Merging;
using Langbenk.People.Names;
using Langbenk.People.Numbers;
using Langbenk.People.Persons;
using Langbenk.People.Protection;
using Microsoft.EntityFrameworkCore;

namespace Langbenk.People;

/// <summary>
/// The module's door: who people are (one row a person, shared), and what each service knows of them (cards, families,
/// guardianship: its own). Which persons are open to whom is Access's rule over the relation rows that are written here.
/// </summary>
public static class PeopleModule
{
    public const string Resource = "person";

    public static void MapPeople(this ModelBuilder model)
    {
        ArgumentNullException.ThrowIfNull(model);
        MapPersons(model);
        MapCards(model);
        MapFamilies(model);
        MapProtection(model);
    }

    static void MapPersons(ModelBuilder model)
    {
        var person = model.Entity<Person>().ToTable("person");
        person.Property(one => one.Number).HasMaxLength(NationalNumber.Length);
        person.Property(one => one.GivenName).HasMaxLength(Person.MaxNameLength);
        person.Property(one => one.FamilyName).HasMaxLength(Person.MaxNameLength);
        person.Property(one => one.SortKey).HasMaxLength(Kernel.SortKey.MaxLength);
        person.Property(one => one.Version).IsConcurrencyToken();
        // Not unique: a person that is sealed to her must not be found by registering her number.
        person.HasIndex(one => one.Number);
        person.HasIndex(one => one.BirthDate);
        person.HasIndex(one => one.Once).IsUnique();

        var change = model.Entity<PersonChange>().ToTable("person_change");
        change.Property(one => one.Number).HasMaxLength(NationalNumber.Length);
        change.Property(one => one.Reason).HasMaxLength(PersonChange.MaxReasonLength);
        change.Property(one => one.ByName).HasMaxLength(Organisation.Staff.Account.MaxNameLength);
        change.Ignore(one => one.NationalNumber);
        change.HasIndex(one => one.PersonId);
        change.HasOne<Person>().WithMany().HasForeignKey(one => one.PersonId).OnDelete(DeleteBehavior.Restrict);
        change.HasOne<Organisation.Services.Service>().WithMany().HasForeignKey(one => one.ServiceId).OnDelete(DeleteBehavior.Restrict);

        var name = model.Entity<PersonName>().ToTable("person_name");
        name.HasKey(one => new { one.PersonId, one.Folded });
        name.Property(one => one.Folded).HasMaxLength(NameKey.MaxLength);
        name.Property(one => one.Skeleton).HasMaxLength(NameKey.MaxLength);
        name.HasIndex(one => one.Folded);
        name.HasIndex(one => one.Skeleton);
        name.HasOne<Person>().WithMany().HasForeignKey(one => one.PersonId);

        var alias = model.Entity<PersonAlias>().ToTable("person_alias");
        alias.HasQueryFilter(one => one.EndedOn == null);
        alias.HasIndex(one => one.PersonId).IsUnique().HasFilter("ended_on is null");
        alias.Property(one => one.Reason).HasMaxLength(PersonAlias.MaxReasonLength);
        alias.Property(one => one.EndReason).HasMaxLength(PersonAlias.MaxReasonLength);
        alias.HasIndex(one => one.MainId);
        alias.HasOne<Person>().WithMany().HasForeignKey(one => one.PersonId).OnDelete(DeleteBehavior.Restrict);
        alias.HasOne<Person>().WithMany().HasForeignKey(one => one.MainId).OnDelete(DeleteBehavior.Restrict);

        var waiting = model.Entity<WaitingWorker>().ToTable("waiting_worker");
        waiting.Property(one => one.Version).IsConcurrencyToken();
        waiting.HasIndex(one => new { one.ServiceId, one.EndedOn });
        waiting.HasIndex(one => one.PersonId);
        waiting.HasIndex(one => new { one.AccountId, one.EndedOn });
        waiting.HasOne<Person>().WithMany().HasForeignKey(one => one.PersonId).OnDelete(DeleteBehavior.Restrict);
        waiting.HasOne<PersonAlias>().WithMany().HasForeignKey(one => one.AliasId).OnDelete(DeleteBehavior.Restrict);
        waiting.HasOne<Organisation.Services.Service>().WithMany().HasForeignKey(one => one.ServiceId).OnDelete(DeleteBehavior.Restrict);
        waiting.HasOne<Organisation.Staff.Account>().WithMany().HasForeignKey(one => one.AccountId).OnDelete(DeleteBehavior.Restrict);
    }

    static void MapCards(ModelBuilder model)
    {
        var card = model.Entity<Card>().ToTable("person_card");
        card.HasOne<Person>().WithMany().HasForeignKey(one => one.PersonId).OnDelete(DeleteBehavior.Restrict);
        card.HasOne<Organisation.Services.Service>().WithMany().HasForeignKey(one => one.ServiceId).OnDelete(DeleteBehavior.Restrict);
        card.HasIndex(one => new { one.ServiceId, one.PersonId }).IsUnique();
        card.Property(one => one.Culture).HasMaxLength(Card.MaxTextLength);
        foreach (var line in new[] { nameof(Card.LanguageName), nameof(Card.Phone), nameof(Card.Email), nameof(Card.Street), nameof(Card.PostalCode), nameof(Card.Place), nameof(Card.Whereabouts) })
        {
            card.Property(line).HasMaxLength(Card.MaxLineLength);
        }

        card.Property(one => one.Version).IsConcurrencyToken();

        var tie = model.Entity<StaffTie>().ToTable("staff_tie");
        tie.Property(one => one.Number).HasMaxLength(NationalNumber.Length);
        tie.HasIndex(one => one.Number);
        tie.HasIndex(one => new { one.AccountId, one.Mark }).IsUnique();
        tie.Property(one => one.Called).HasMaxLength((2 * Person.MaxNameLength) + 1);
        tie.Property(one => one.TakenBackWhy).HasMaxLength(StaffTie.MaxReasonLength);
        tie.HasOne<Organisation.Staff.Account>().WithMany().HasForeignKey(one => one.AccountId).OnDelete(DeleteBehavior.Restrict);

        var tied = model.Entity<TiedPerson>().ToTable("tied_person");
        tied.HasKey(one => new { one.TieId, one.PersonId });
        tied.HasIndex(one => one.PersonId);
        tied.HasOne<StaffTie>().WithMany().HasForeignKey(one => one.TieId);
        tied.HasOne<Person>().WithMany().HasForeignKey(one => one.PersonId).OnDelete(DeleteBehavior.Restrict);

        var emergency = model.Entity<EmergencyAccess>().ToTable("emergency_access");
        emergency.Property(one => one.Reason).HasMaxLength(EmergencyAccess.MaxReasonLength);
        emergency.Property(one => one.OpenersNote).HasMaxLength(EmergencyAccess.MaxNotesLength);
        emergency.Property(one => one.LeadersNote).HasMaxLength(EmergencyAccess.MaxReasonLength);
        emergency.Property(one => one.AccountName).HasMaxLength(Organisation.Staff.Account.MaxNameLength);
        emergency.Property(one => one.Version).IsConcurrencyToken();
        emergency.HasIndex(one => new { one.ServiceId, one.SeenOn });
        emergency.HasIndex(one => new { one.AccountId, one.SeenOn });
        emergency.HasIndex(one => one.Mark).IsUnique();
        emergency.HasOne<Person>().WithMany().HasForeignKey(one => one.PersonId).OnDelete(DeleteBehavior.Restrict);
    }

    static void MapFamilies(ModelBuilder model)
    {
        var kinship = model.Entity<Kinship>().ToTable("kinship");
        kinship.HasIndex(one => new { one.ServiceId, one.PersonId });
        kinship.HasIndex(one => new { one.ServiceId, one.OtherId });
        kinship.HasIndex(one => one.Mark).IsUnique();
        kinship.Property(one => one.TakenBackWhy).HasMaxLength(Kinship.MaxReasonLength);
        kinship.HasOne<Person>().WithMany().HasForeignKey(one => one.PersonId).OnDelete(DeleteBehavior.Restrict);
        kinship.HasOne<Person>().WithMany().HasForeignKey(one => one.OtherId).OnDelete(DeleteBehavior.Restrict);

        var guardianship = model.Entity<Guardianship>().ToTable("guardianship");
        guardianship.Property(one => one.Source).HasMaxLength(Guardianship.MaxSourceLength);
        guardianship.HasIndex(one => new { one.ServiceId, one.ChildId, one.Turn }).IsUnique();
        guardianship.HasOne<Person>().WithMany().HasForeignKey(one => one.ChildId).OnDelete(DeleteBehavior.Restrict);
        guardianship.HasOne<Person>().WithMany().HasForeignKey(one => one.HolderId).OnDelete(DeleteBehavior.Restrict);
        guardianship.HasOne<Organisation.Services.Service>().WithMany().HasForeignKey(one => one.HolderServiceId).OnDelete(DeleteBehavior.Restrict);
    }

    static void MapProtection(ModelBuilder model)
    {
        var protection = model.Entity<AddressProtection>().ToTable("address_protection");
        protection.Property(one => one.Source).HasMaxLength(AddressProtection.MaxSourceLength);
        protection.Property(one => one.EndReason).HasMaxLength(AddressProtection.MaxSourceLength);
        protection.Property(one => one.Version).IsConcurrencyToken();
        protection.HasIndex(one => one.PersonId);
        protection.HasOne<Person>().WithMany().HasForeignKey(one => one.PersonId).OnDelete(DeleteBehavior.Restrict);

        var from = model.Entity<ConcealedFrom>().ToTable("concealed_from");
        from.HasKey(one => new { one.ProtectionId, one.PersonId });
        from.HasOne<AddressProtection>().WithMany().HasForeignKey(one => one.ProtectionId);
        from.HasOne<Person>().WithMany().HasForeignKey(one => one.PersonId).OnDelete(DeleteBehavior.Restrict);
    }
}
