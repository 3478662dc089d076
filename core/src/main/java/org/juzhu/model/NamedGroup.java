package org.juzhu.model;

/** A group of people whom a rule on schools, examinations or insurance names, whatever their permits. */
public enum NamedGroup {
    /** Minor child of educated youth sent down from Beijing (知青子女). */
    EDUCATED_YOUTH_CHILD,
    /** Child of Taiwan compatriots (台胞子女). */
    TAIWAN_COMPATRIOT_CHILD,
    /** Child of a postdoctoral researcher in post (博士后子女). */
    POSTDOCTORAL_CHILD,
    /** Child of a military family (军人子女). */
    MILITARY_CHILD,
    /** Child of overseas Chinese, returned or not (华侨子女). */
    OVERSEAS_CHINESE_CHILD,
    /** Child of staff of the construction firm 中建二局一公司. */
    CONSTRUCTION_FIRM_CHILD,
    /** Child of staff of the mining firm 首钢矿业公司, with a Hebei hukou. */
    MINING_FIRM_CHILD,
    /** Child of staff of the chemical builders 中化六建北京分公司. */
    CHEMICAL_BUILDERS_CHILD,
    /** Pupil of an inland class for ethnic areas (内地民族班). */
    INLAND_CLASS_PUPIL,
    /** Child of investors from Taiwan or of their staff (台商及其职员子女). */
    TAIWAN_INVESTOR_CHILD,
    /** Child of an expert of a talent programme (人才计划专家子女). */
    TALENT_EXPERT_CHILD,
    /** Spouse of an expert of a talent programme. */
    EXPERT_SPOUSE,
    /** Widow or widower, without work, of a retired cadre (离休干部). */
    CADRE_WIDOWED
}
