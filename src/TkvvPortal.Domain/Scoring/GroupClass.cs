namespace TkvvPortal.Domain.Scoring;

/// <summary>Xếp loại Tổ, normalised from the words of the bank's file; the smaller the better.</summary>
public enum GroupClass
{
    /// <summary>Tốt (also written "Xuất sắc").</summary>
    Good = 1,

    /// <summary>Khá.</summary>
    Fair = 2,

    /// <summary>Trung bình.</summary>
    Average = 3,

    /// <summary>Yếu.</summary>
    Weak = 4,
}
