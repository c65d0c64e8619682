namespace TkvvPortal.Domain.Members;

/// <summary>Giới tính, as the bank's file gives it.</summary>
public enum Gender
{
    /// <summary>Nam.</summary>
    Male = 1,

    /// <summary>Nữ.</summary>
    Female = 2,
}
