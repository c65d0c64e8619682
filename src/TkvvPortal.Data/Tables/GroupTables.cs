using Microsoft.EntityFrameworkCore;
using TkvvPortal.Domain.Groups;
using TkvvPortal.Domain.Members;
using TkvvPortal.Domain.Members.Requests;
using TkvvPortal.Domain.Scoring;

namespace TkvvPortal.Data;

// Groups, their boards and their members.
public abstract partial class PortalDbContext
{
    /// <summary>Tổ TK&amp;VV.</summary>
    public DbSet<SavingsGroup> Groups => Set<SavingsGroup>();

    /// <summary>Board terms of groups.</summary>
    public DbSet<BoardTerm> BoardTerms => Set<BoardTerm>();

    /// <summary>Persons.</summary>
    public DbSet<Member> Members => Set<Member>();

    /// <summary>Stays of persons in groups.</summary>
    public DbSet<Membership> Memberships => Set<Membership>();

    /// <summary>Requests to be admitted or released.</summary>
    public DbSet<MembershipRequest> MembershipRequests => Set<MembershipRequest>();

    /// <summary>The bank's monthly scores of groups.</summary>
    public DbSet<GroupScore> GroupScores => Set<GroupScore>();

    /// <summary>Classes of households by date.</summary>
    public DbSet<HouseholdPeriod> HouseholdPeriods => Set<HouseholdPeriod>();

    /// <summary>Who looked at personal data in full.</summary>
    public DbSet<PersonalDataAccess> PersonalDataAccesses => Set<PersonalDataAccess>();

    /// <summary>What happened in the life of groups.</summary>
    public DbSet<GroupEvent> GroupEvents => Set<GroupEvent>();

    /// <summary>Versions of the by-laws of groups.</summary>
    public DbSet<Bylaws> Bylaws => Set<Bylaws>();

    /// <summary>Hand-overs between leaders of groups.</summary>
    public DbSet<Handover> Handovers => Set<Handover>();

    /// <summary>Lines of hand-overs.</summary>
    public DbSet<HandoverItem> HandoverItems => Set<HandoverItem>();
}
