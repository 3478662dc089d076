package org.juzhu.model;

/** The districts of Beijing, and the development area that acts like one. */
public enum District {
    /** 东城. */
    DONGCHENG,
    /** 西城. */
    XICHENG,
    /** 朝阳. */
    CHAOYANG,
    /** 丰台. */
    FENGTAI,
    /** 石景山. */
    SHIJINGSHAN,
    /** 海淀. */
    HAIDIAN,
    /** 门头沟. */
    MENTOUGOU,
    /** 房山. */
    FANGSHAN,
    /** 通州. */
    TONGZHOU,
    /** 顺义. */
    SHUNYI,
    /** 昌平. */
    CHANGPING,
    /** 大兴. */
    DAXING,
    /** 怀柔. */
    HUAIROU,
    /** 平谷. */
    PINGGU,
    /** 密云. */
    MIYUN,
    /** 延庆. */
    YANQING,
    /** 经济技术开发区: the economic and technological development area (BDA). */
    DEVELOPMENT_AREA
}
