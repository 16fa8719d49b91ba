/** 容缺政策 of an item, as a case carries it: that of its project type, narrowed by sources and by the office. */

