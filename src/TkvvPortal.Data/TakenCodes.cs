using Microsoft.EntityFrameworkCore;
using TkvvPortal.Domain.Groups;
using TkvvPortal.Domain.Shared;

namespace TkvvPortal.Data;

/// <summary>Codes of the bank are unique in the whole office, also among rows that the person does not see.</summary>
public static class TakenCodes
{
    /// <summary>Throws TK-130 when a group has the code.</summary>
    public static async Task RequireFreeCodeAsync(this PortalDbContext db, string code)
    {
        if (await db.Groups.IgnoreQueryFilters().AnyAsync(group => group.Code == code))
            throw new RuleViolationException(GroupLifeRules.CodeIsFree, code) { Field = nameof(SavingsGroup.Code) };
    }

    /// <summary>Throws TK-131, at a field, when a person has the customer code.</summary>
    public static async Task RequireFreeCustomerCodeAsync(this PortalDbContext db, string code, string field)
    {
        if (await db.Members.IgnoreQueryFilters().AnyAsync(member => member.CustomerCode == code))
            throw new RuleViolationException(GroupLifeRules.CustomerCodeIsFree, code) { Field = field };
    }
}
