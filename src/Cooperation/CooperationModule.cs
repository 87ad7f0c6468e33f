using Langbenk.Cooperation.Records;
using Langbenk.Cooperation.Teams;
using Langbenk.Cooperation.Worries;
using Langbenk.Organisation.Services;
using Langbenk.People.Persons;
using Microsoft.EntityFrameworkCore;

namespace Langbenk.Cooperation;

/// <summary>
/// The module's door: what services do around a child before child welfare, each in its own records, and what of it one service has
/// told another: worries, and the team around the child.
/// </summary>
public static class CooperationModule
{
    public static void MapCooperation(this ModelBuilder model)
    {
        ArgumentNullException.ThrowIfNull(model);
        var worry = model.Entity<Worry>().ToTable("worry");
        worry.Property(one => one.Place).HasMaxLength(Worry.MaxPlaceLength);
        worry.Property(one => one.Version).IsConcurrencyToken();
        worry.HasIndex(one => one.Mark).IsUnique();
        worry.HasIndex(one => new { one.ServiceId, one.ClosedOn, one.NextOn });
        worry.HasOne<Service>().WithMany().HasForeignKey(one => one.ServiceId).OnDelete(DeleteBehavior.Restrict);
        worry.HasOne<Person>().WithMany().HasForeignKey(one => one.PersonId).OnDelete(DeleteBehavior.Restrict);
        worry.ComplexProperty(one => one.Keeping, keeping => keeping.Property(one => one.WithheldGround).HasMaxLength(RecordKeeping.MaxGroundLength));

        var note = model.Entity<WorryNote>().ToTable("worry_note");
        note.Property(one => one.WrittenByName).HasMaxLength(WorryNote.MaxNameLength);
        note.HasIndex(one => new { one.WorryId, one.WrittenAt });
        note.HasIndex(one => one.Mark).IsUnique();
        note.HasOne<Worry>().WithMany().HasForeignKey(one => one.WorryId).OnDelete(DeleteBehavior.Restrict);

        var move = model.Entity<WorryMove>().ToTable("worry_move");
        move.Property(one => one.Reason).HasMaxLength(WorryMove.MaxReasonLength);
        move.HasOne<Worry>().WithMany().HasForeignKey(one => one.WorryId).OnDelete(DeleteBehavior.Restrict);
        move.HasOne<Person>().WithMany().HasForeignKey(one => one.FromPersonId).OnDelete(DeleteBehavior.Restrict);
        move.HasOne<Person>().WithMany().HasForeignKey(one => one.ToPersonId).OnDelete(DeleteBehavior.Restrict);
        model.MapTeams();
    }
}
